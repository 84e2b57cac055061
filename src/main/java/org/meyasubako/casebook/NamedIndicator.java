package org.meyasubako.casebook;

import java.util.Optional;
import org.meyasubako.reading.indicator.Indicator;

/**
 * What is kept of an indicator, to find the complaints that name it and to plan questions without reading the mail again.
 *
 * @param value normalised
 * @param host the host's name or address; empty for a hash
 * @param registrableDomain empty for addresses, hashes and public suffixes
 * @param key the grouping key of level L2 for URLs; for others the value
 */
public record NamedIndicator(
        Indicator.Type type, String value, Optional<String> host, Optional<String> registrableDomain, String key) {

    /** What is kept of {@code indicator}. */
    public static NamedIndicator of(Indicator indicator) {
        return new NamedIndicator(indicator.type(), indicator.value(), indicator.host(),
                indicator.registrableDomain().map(domain -> domain.ascii()), indicator.key());
    }

    /** Whether both name the same thing, wherever they stood. */
    boolean isSame(NamedIndicator other) {
        return type == other.type && value.equals(other.value);
    }
}
