package org.meyasubako.reading.complaint.accused;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.reading.indicator.Indicator;

/** What a complainant's text points at: who points at one address means not all the others that the text has, too. */
final class Pointing {

    private final Set<String> accused = new HashSet<>();
    private final Set<String> accusedHosts = new HashSet<>();
    private final Set<String> spared = new HashSet<>();
    private boolean atAddress;
    private boolean atSite;

    /** The text points at {@code indicator}. */
    void accuse(Indicator indicator) {
        accused.add(indicator.value());
        indicator.host().ifPresent(accusedHosts::add);
        atAddress |= indicator.type() == Indicator.Type.IP;
        atSite |= indicator.type() == Indicator.Type.URL || indicator.type() == Indicator.Type.DOMAIN;
    }

    /** The text names {@code indicator} as what was attacked. */
    void spare(Indicator indicator) {
        spared.add(indicator.value());
    }

    /** Whether the text points at {@code indicator} or its host, or at nothing of its kind at all. */
    boolean isAtOrAbsent(Indicator indicator) {
        boolean pointed = indicator.type() == Indicator.Type.IP ? atAddress : atSite;
        boolean at = accused.contains(indicator.value()) || host(indicator).filter(accusedHosts::contains).isPresent();
        return at || (!pointed && !spared.contains(indicator.value()));
    }

    private static Optional<String> host(Indicator indicator) {
        return indicator.type() == Indicator.Type.EMAIL ? Optional.empty() : indicator.host();
    }
}
