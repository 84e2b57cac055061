package org.meyasubako.asking.authentication.dmarc;

import org.meyasubako.basis.net.DomainName;

/**
 * The policy that applies to an author's domain.
 *
 * @param source where the record stands
 * @param tag the tag that it was taken from: {@code p}, {@code sp}, {@code np}
 * @param published as the record has it
 */
public record AppliedPolicy(DomainName source, DmarcRecord record, String tag, Policy published) {

    /** What the domain wishes: one step milder while it tests (RFC 9989 section 4.7, tag {@code t}). */
    public Policy wished() {
        return record.testing() ? published.milder() : published;
    }
}
