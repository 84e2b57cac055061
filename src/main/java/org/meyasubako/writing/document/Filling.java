package org.meyasubako.writing.document;

/** What came of filling a template: the text, or where and why it failed. */
public sealed interface Filling permits FilledText, BrokenTemplate {
}
