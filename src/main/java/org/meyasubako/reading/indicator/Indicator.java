package org.meyasubako.reading.indicator;

import java.util.Optional;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.net.DomainName;

/**
 * Something found in a mail that names a host, a place on one, a mailbox or a file.
 *
 * @param value normalised
 * @param raw as written
 * @param defanged whether it was written so that no program would follow it
 * @param host the host's name or address; empty for a hash
 * @param registrableDomain empty for addresses, hashes and public suffixes
 * @param key the grouping key of level L2 (path template) for URLs; for others the value
 * @param url what normalisation found, for URLs and for domains that stood in a text
 * @param span the bytes it was written in
 */
public record Indicator(
        Type type,
        String value,
        String raw,
        boolean defanged,
        Where where,
        Optional<String> host,
        Optional<DomainName> registrableDomain,
        String key,
        Optional<NormalUrl> url,
        Optional<Span> span) {

    /** The same, found within {@code other}. */
    Indicator within(Optional<Span> other) {
        return new Indicator(type, value, raw, defanged, where, host, registrableDomain, key, url, other);
    }

    /** What an indicator names. */
    public enum Type {
        IP,
        URL,
        DOMAIN,
        EMAIL,
        HASH
    }

    /** In which part of the mail it stood. */
    public enum Where {
        TEXT,
        HTML,
        HEADER,
        ATTACHMENT,
        REPORTED
    }
}
