package org.meyasubako.writing.document;

/**
 * The text of a filled template.
 *
 * @param text plain text or XHTML, as the template's format says
 */
public record FilledText(String text) implements Filling {
}
