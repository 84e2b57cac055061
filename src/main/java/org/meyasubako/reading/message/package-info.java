/**
 * A mail read to the last byte: header fields, MIME parts, the messages inside parts, text and safe HTML.
 *
 * <p>Words: header field, body, unfolding (RFC 5322 section 2.2), encoded word (RFC 2047), part, media type, transfer encoding
 * (RFC 2045), parameter value continuation (RFC 2231). {@link org.meyasubako.reading.message.SourceText} and
 * {@link org.meyasubako.reading.message.SourceBytes} carry the way back from what a person reads to the bytes it was read from.
 *
 * <p>Reading never throws on input and never drops any: what is not understood is a defect. This package alone uses jsoup and
 * POI. It must not know what a complaint is, whom a mail accuses, or what a Received field says.
 */
@NullMarked
package org.meyasubako.reading.message;

import org.jspecify.annotations.NullMarked;
