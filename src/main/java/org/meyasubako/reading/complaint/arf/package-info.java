/**
 * Feedback reports (ARF, RFC 5965, with RFC 6430, 6591 and 6692).
 *
 * <p>Words: feedback report, feedback type, reported message; fields are assertions of the reporter.
 */
@NullMarked
package org.meyasubako.reading.complaint.arf;

import org.jspecify.annotations.NullMarked;
