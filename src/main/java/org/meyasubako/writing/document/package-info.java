/**
 * Paper: templates are filled, pages become PDF/A-3b (ISO 19005-3), and a PDF is read and shown again.
 *
 * <p>Words: a template is text with gaps, conditions and lists; it can't compute and reaches no code. A page is well-formed XHTML
 * of a few known elements ({@link org.meyasubako.writing.document.Html} writes it); a drawing is lines, boxes, dots, arrows and
 * texts in millimetres. Fonts are the shipped ones alone; a character that they lack is written as its code point and counted.
 * The same inputs give the same bytes.
 *
 * <p>Nothing that a page names is ever loaded. This package alone uses PDFBox, openhtmltopdf and FreeMarker. It must not know
 * what a letter or a packet says.
 */
@NullMarked
package org.meyasubako.writing.document;

import org.jspecify.annotations.NullMarked;
