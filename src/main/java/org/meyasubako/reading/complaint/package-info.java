/**
 * Who complains, in which format, about what: one complaint a mail, with the message it reports and the subjects it accuses.
 *
 * <p>Words: complaint, complainant, reported message, subject (what is accused, with its role and why), event time, ARF (RFC 5965),
 * repair. A mail that is none of the known formats is a plain complaint, whole: nothing is dropped.
 *
 * <p>Recognisers look at what a mail is, never at who sent it. The package does not know whose an address is, and judges nothing.
 */
@NullMarked
package org.meyasubako.reading.complaint;

import org.jspecify.annotations.NullMarked;
