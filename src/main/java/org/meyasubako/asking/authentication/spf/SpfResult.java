package org.meyasubako.asking.authentication.spf;

import java.util.Locale;
import java.util.Optional;
import org.meyasubako.asking.authentication.Outcome;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.basis.wording.Sentence;

/** What an identity came to (RFC 7208 section 2.6), or that it cannot be known from what was recorded. */
public sealed interface SpfResult {

    /** Why it came to that. */
    Sentence reason();

    /** The same in the words of RFC 8601 section 2.7.2; empty where the result is not known. */
    Optional<Outcome> outcome();

    /** The domain allowed the address. */
    record Pass(SpfMatch match) implements SpfResult {
        @Override
        public Sentence reason() {
            return told("pass", match.domain(), match.term());
        }

        @Override
        public Optional<Outcome> outcome() {
            return Optional.of(Outcome.PASS);
        }
    }

    /**
     * The domain forbade the address.
     *
     * @param explanation the name at which the domain keeps words about it (section 6.2); named and never fetched
     */
    record Fail(SpfMatch match, Optional<String> explanation) implements SpfResult {
        @Override
        public Sentence reason() {
            return told("fail", match.domain(), match.term());
        }

        @Override
        public Optional<Outcome> outcome() {
            return Optional.of(Outcome.FAIL);
        }
    }

    /** The domain believes that the address is not allowed, and doesn't want to say so for sure. */
    record SoftFail(SpfMatch match) implements SpfResult {
        @Override
        public Sentence reason() {
            return told("softfail", match.domain(), match.term());
        }

        @Override
        public Optional<Outcome> outcome() {
            return Optional.of(Outcome.SOFTFAIL);
        }
    }

    /**
     * The domain says nothing about the address.
     *
     * @param domain whose record came to its end
     * @param match the term that says so; empty where none matched (section 4.7)
     */
    record Neutral(String domain, Optional<SpfMatch> match) implements SpfResult {
        @Override
        public Sentence reason() {
            return match.map(term -> told("neutral", term.domain(), term.term())).orElseGet(() -> told("neutral.end", domain));
        }

        @Override
        public Optional<Outcome> outcome() {
            return Optional.of(Outcome.NEUTRAL);
        }
    }

    /** There is no domain to hold the sender to, or it publishes no record. */
    record None(Sentence reason) implements SpfResult {
        @Override
        public Optional<Outcome> outcome() {
            return Optional.of(Outcome.NONE);
        }
    }

    /** A name server did not answer at the time. */
    record TempError(Sentence reason) implements SpfResult {

        /** The question failed for that reason. */
        static TempError of(Question question, Sentence reason) {
            return new TempError(told("temperror", question.text(), reason));
        }

        @Override
        public Optional<Outcome> outcome() {
            return Optional.of(Outcome.TEMPERROR);
        }
    }

    /** The domain's records cannot be understood. */
    record PermError(Sentence reason) implements SpfResult {
        @Override
        public Optional<Outcome> outcome() {
            return Optional.of(Outcome.PERMERROR);
        }
    }

    /**
     * An answer that decides is not recorded.
     *
     * @param question the first one that is missing
     * @param otherwise what would come out if the missing answers matched nothing; empty where that too needs one
     */
    record NotRecorded(Question question, Optional<Outcome> otherwise) implements SpfResult {
        @Override
        public Sentence reason() {
            return otherwise.map(result -> told("not-recorded.otherwise", question.text(), result.name().toLowerCase(Locale.ROOT)))
                    .orElseGet(() -> told("not-recorded", question.text()));
        }

        @Override
        public Optional<Outcome> outcome() {
            return Optional.empty();
        }
    }

    /** The identity is not known, so there is nothing to hold against a record: that is no failure. */
    record NotCheckable(SpfIdentity identity) implements SpfResult {
        @Override
        public Sentence reason() {
            return identity == SpfIdentity.HELO ? told("not-checkable.helo") : told("not-checkable.mail-from");
        }

        @Override
        public Optional<Outcome> outcome() {
            return Optional.empty();
        }
    }

    private static Sentence told(String code, Object... arguments) {
        return Sentence.of(SpfResult.class, code, arguments);
    }
}
