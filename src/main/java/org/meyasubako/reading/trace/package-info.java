/**
 * The way of a mail, read off its Received fields (RFC 5321 section 4.4): hops, the trust line, the handover, what stays a claim.
 *
 * <p>Words: hop, by-host, HELO, reverse name, handover (the first line in which a host that we believe says from which foreign
 * address it took the mail), injection point, anchor, grade, copy. Only what a trusted host wrote is a fact; every step of the
 * reasoning is a sentence with its bytes.
 *
 * <p>{@link org.meyasubako.reading.trace.ReceivedParser} reads one field: a new format is one more
 * {@link org.meyasubako.reading.trace.ReceivedFormat} and its lines in the tests' folder {@code received}.
 * {@link org.meyasubako.reading.trace.ChainReader} reads the whole way; known receivers and forwarders
 * stand in {@code known-receivers.txt} and {@code known-forwarders.txt}.
 *
 * <p>No Received field is ever dropped: what is not understood is partial or opaque. The package asks no server, knows no customer
 * and judges nobody; whose hosts are ours comes in as a {@link org.meyasubako.reading.trace.TrustPolicy}.
 */
@NullMarked
package org.meyasubako.reading.trace;

import org.jspecify.annotations.NullMarked;
