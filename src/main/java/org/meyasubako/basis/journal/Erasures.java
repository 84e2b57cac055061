package org.meyasubako.basis.journal;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meyasubako.basis.evidence.Sha256;

/** All that a journal says was erased: content that is missing is accounted for where it is named here, else it is lost. */
public final class Erasures {

    private final Map<Sha256, Erasure> byContent;

    private Erasures(Map<Sha256, Erasure> byContent) {
        this.byContent = Map.copyOf(byContent);
    }

    /** The erasures among {@code entries}; a damaged entry accounts for nothing. */
    public static Erasures in(Stream<WrittenEntry> entries) {
        return new Erasures(entries.flatMap(entry -> entry.read().stream())
                .flatMap(entry -> Erasure.of(entry.act()).stream())
                .collect(Collectors.toMap(Erasure::content, erasure -> erasure, (first, again) -> first)));
    }

    /** The erasure that names the content with that digest; of several, the first. */
    public Optional<Erasure> of(Sha256 content) {
        return Optional.ofNullable(byContent.get(content));
    }

    /** Whether an erasure names the content with that digest. */
    public boolean names(Sha256 content) {
        return byContent.containsKey(content);
    }
}
