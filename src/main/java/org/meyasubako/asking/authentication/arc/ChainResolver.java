package org.meyasubako.asking.authentication.arc;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/**
 * Makes one result of the signatures of all sets: the newest message signature and every seal must hold (RFC 8617 section 5.2, steps 4 and
 * 6). What is broken outweighs what is not known.
 */
final class ChainResolver {

    private ChainResolver() {}

    /** @param sets the newest first, at least one */
    static ArcResult resolve(List<ArcSetResult> sets) {
        Optional<Sentence> broken = trouble(sets, false);
        Optional<Sentence> unknown = trouble(sets, true);
        if (broken.isPresent()) {
            return new ArcResult.Fail(sets, broken.get());
        }
        return unknown.isPresent() ? new ArcResult.Unknown(sets, unknown.get()) : new ArcResult.Pass(sets, oldestPass(sets));
    }

    /** The first signature that must hold and doesn't: of those that are broken, or of those of which it isn't known. */
    private static Optional<Sentence> trouble(List<ArcSetResult> sets, boolean open) {
        ArcSetResult newest = sets.getFirst();
        if (!newest.message().passes() && newest.message().verdict().isOpen() == open) {
            return Optional.of(Sentence.of(ChainResolver.class, "trouble.message", newest.instance(), newest.message().reason()));
        }
        return sets.stream().filter(set -> !set.seal().passes() && set.seal().verdict().isOpen() == open).findFirst()
                .map(set -> Sentence.of(ChainResolver.class, "trouble.seal", set.instance(), set.seal().reason()));
    }

    private static int oldestPass(List<ArcSetResult> sets) {
        return sets.stream().filter(set -> !set.message().passes()).findFirst().map(set -> set.instance() + 1).orElse(0);
    }
}
