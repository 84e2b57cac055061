package org.meyasubako.judging.bundle;

import java.time.Instant;
import java.util.Set;
import org.meyasubako.basis.evidence.Sha256;

/**
 * A person's decision that a doubt does not hold. It covers the reasons that were known when it was given: new ones raise the doubt again.
 *
 * @param person account of who cleared it
 * @param ground digest of the text in which the person says why
 * @param signs which reasons were known, as {@link Flag#signs} names them; none where that was not kept: then it covers all
 */
public record ClearedFlag(FlagCode code, String person, Sha256 ground, Instant at, Set<String> signs) {

    public ClearedFlag {
        signs = Set.copyOf(signs);
    }
}
