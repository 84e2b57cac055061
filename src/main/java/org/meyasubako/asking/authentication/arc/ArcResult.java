package org.meyasubako.asking.authentication.arc;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.asking.authentication.Outcome;
import org.meyasubako.asking.authentication.dkim.KeyName;
import org.meyasubako.asking.authentication.dkim.Obstacle;
import org.meyasubako.asking.authentication.dkim.SignatureResult;
import org.meyasubako.basis.wording.Sentence;

/** What the chain of a mail came to, as of the time of the event (RFC 8617 section 5.2). */
public sealed interface ArcResult {

    /** The sets, the newest first; none where the fields make no sets. */
    List<ArcSetResult> sets();

    /** Why it came to that. */
    Sentence reason();

    /** The keys that would have to be known and that nobody recorded, each once. */
    default List<KeyName> missingKeys() {
        return sets().stream().flatMap(set -> Stream.of(set.message(), set.seal())).map(SignatureResult::missingKey)
                .flatMap(Optional::stream).distinct().toList();
    }

    /** The same in the words of RFC 8601 section 2.7; only {@link Pass} is a pass. */
    Outcome outcome();

    /** The mail has no chain. */
    record None() implements ArcResult {
        @Override
        public List<ArcSetResult> sets() {
            return List.of();
        }

        @Override
        public Sentence reason() {
            return Sentence.of(ArcResult.class, "none");
        }

        @Override
        public Outcome outcome() {
            return Outcome.NONE;
        }
    }

    /**
     * Every seal holds, and the mail is as it left the last sealer.
     *
     * @param oldestPass the first set since which the mail has not been changed; 0 where it never was (RFC 8617 section 5.2, step 5)
     */
    record Pass(List<ArcSetResult> sets, int oldestPass) implements ArcResult {
        public Pass {
            sets = List.copyOf(sets);
        }

        @Override
        public Sentence reason() {
            return oldestPass == 0 ? Sentence.of(ArcResult.class, "pass", sets.size())
                    : Sentence.of(ArcResult.class, "pass.changed", sets.size(), oldestPass);
        }

        @Override
        public Outcome outcome() {
            return Outcome.PASS;
        }
    }

    /** The chain is broken. */
    record Fail(List<ArcSetResult> sets, Sentence reason) implements ArcResult {
        public Fail {
            sets = List.copyOf(sets);
        }

        @Override
        public Outcome outcome() {
            return Outcome.FAIL;
        }
    }

    /** Nothing speaks against the chain, but not all of it could be checked: a key is not known, or the body is not here. */
    record Unknown(List<ArcSetResult> sets, Sentence reason) implements ArcResult {
        public Unknown {
            sets = List.copyOf(sets);
        }

        @Override
        public Outcome outcome() {
            return Outcome.TEMPERROR;
        }
    }

    /** What was handed in is no original: the chain can't be checked, and is never said to be broken. */
    record NotCheckable(Obstacle obstacle) implements ArcResult {
        @Override
        public List<ArcSetResult> sets() {
            return List.of();
        }

        @Override
        public Sentence reason() {
            return obstacle.sentence();
        }

        @Override
        public Outcome outcome() {
            return Outcome.NEUTRAL;
        }
    }
}
