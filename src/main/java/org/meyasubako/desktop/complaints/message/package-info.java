/**
 * The Message tab: what the complainant wrote and what he reports, as safe text, and the MIME tree with its files.
 *
 * <p>Words: part, media type (RFC 2045). Text that the reader of the mail could not see is marked, and so is where a link would lead.
 *
 * <p>Nothing is rendered: an HTML mail is shown as its words, a file as its name, size and digest.
 */
@NullMarked
package org.meyasubako.desktop.complaints.message;

import org.jspecify.annotations.NullMarked;
