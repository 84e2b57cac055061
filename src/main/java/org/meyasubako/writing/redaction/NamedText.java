package org.meyasubako.writing.redaction;

/**
 * Text of a finished file that was taken out by somebody else, such as the pages of a PDF.
 *
 * @param part what it is, for a person: {@code letter.pdf, page 2}
 */
public record NamedText(String part, String text) {}
