package org.meyasubako.asking.authentication.dmarc;

import java.util.Optional;
import org.meyasubako.asking.authentication.Outcome;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.wording.Sentence;

/** What a mail came to, or that it cannot be known. */
public sealed interface DmarcResult {

    /** Why it came to that. */
    Sentence reason();

    /** The same in the words of RFC 8601 section 2.7.7; empty where the result is not known. */
    Optional<Outcome> outcome();

    /**
     * A check of an aligned domain passed.
     *
     * @param nearness by what that domain stands for the author's
     */
    record Pass(DomainName author, CheckedDomain aligned, Nearness nearness, AppliedPolicy policy) implements DmarcResult {
        @Override
        public Sentence reason() {
            return aligned.check() == CheckedDomain.Check.DKIM ? told("pass.dkim", author.ascii(), aligned.domain().ascii())
                    : told("pass.spf", author.ascii(), aligned.domain().ascii());
        }

        @Override
        public Optional<Outcome> outcome() {
            return Optional.of(Outcome.PASS);
        }
    }

    /** No check of an aligned domain passed: probably somebody else wrote the domain into the From field. */
    record Fail(DomainName author, AppliedPolicy policy) implements DmarcResult {
        @Override
        public Sentence reason() {
            return told("fail", author.ascii(), policy.published().code(), policy.source().ascii());
        }

        @Override
        public Optional<Outcome> outcome() {
            return Optional.of(Outcome.FAIL);
        }
    }

    /** The domain publishes no policy. */
    record None(DomainName author) implements DmarcResult {
        @Override
        public Sentence reason() {
            return told("none", author.ascii());
        }

        @Override
        public Optional<Outcome> outcome() {
            return Optional.of(Outcome.NONE);
        }
    }

    /** The domain's record states no policy that can be read. */
    record PermError(DomainName source) implements DmarcResult {
        @Override
        public Sentence reason() {
            return told("permerror", source.ascii());
        }

        @Override
        public Optional<Outcome> outcome() {
            return Optional.of(Outcome.PERMERROR);
        }
    }

    /** A name server did not answer at the time. */
    record TempError(Sentence reason) implements DmarcResult {
        @Override
        public Optional<Outcome> outcome() {
            return Optional.of(Outcome.TEMPERROR);
        }
    }

    /** The answer that decides is not recorded: the policy's, where it is named, or one that a check needs. */
    record NotRecorded(Sentence reason, Optional<Question> question) implements DmarcResult {
        @Override
        public Optional<Outcome> outcome() {
            return Optional.empty();
        }
    }

    /** Nothing can be checked on this copy, or there is not one author: that is no failure. */
    record NotCheckable(Sentence reason) implements DmarcResult {
        @Override
        public Optional<Outcome> outcome() {
            return Optional.empty();
        }
    }

    private static Sentence told(String code, Object... arguments) {
        return Sentence.of(DmarcResult.class, code, arguments);
    }
}
