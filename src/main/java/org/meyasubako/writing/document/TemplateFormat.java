package org.meyasubako.writing.document;

/** What a template writes. */
public enum TemplateFormat {
    /** Text, in which every value stands as it is. */
    PLAIN,
    /** XHTML, in which every value is escaped: markup in a value stands as text. */
    HTML
}
