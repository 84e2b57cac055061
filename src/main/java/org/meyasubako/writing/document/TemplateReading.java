package org.meyasubako.writing.document;

/** What came of reading a template: one that can be filled, or why it can't. */
public sealed interface TemplateReading permits TextTemplate, BrokenTemplate {
}
