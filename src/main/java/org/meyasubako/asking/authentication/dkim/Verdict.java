package org.meyasubako.asking.authentication.dkim;

import java.time.Instant;
import org.meyasubako.asking.authentication.Outcome;
import org.meyasubako.basis.wording.Sentence;

/** What a signature came to, as of the time of the event. */
public sealed interface Verdict {

    /** Why it came to that. */
    Sentence reason();

    /** The same in the words of RFC 8601 section 2.7.1; only {@link Pass} is a pass. */
    Outcome outcome();

    /** Whether it might be another one if more were recorded, or more handed in: then it speaks neither for the mail nor against it. */
    default boolean isOpen() {
        return switch (this) {
            case KeyUnknown _, KeyGone _, KeyChanged _, KeyDoubtful _, KeyUnusable _, HeaderOnly _, NotCheckable _ -> true;
            case Pass _, Fail _, Expired _, NotYetValid _, Malformed _, Weak _ -> false;
        };
    }

    /** Header and body are what the signer signed. */
    record Pass() implements Verdict {
        @Override
        public Sentence reason() {
            return Sentence.of(Verdict.class, "pass");
        }

        @Override
        public Outcome outcome() {
            return Outcome.PASS;
        }
    }

    /** The header is what the signer signed; the body did not come with it, or not all of it. */
    record HeaderOnly() implements Verdict {
        @Override
        public Sentence reason() {
            return Sentence.of(Verdict.class, "header-only");
        }

        @Override
        public Outcome outcome() {
            return Outcome.NEUTRAL;
        }
    }

    /** What was signed and what is there differ. */
    record Fail(Broken broken) implements Verdict {
        @Override
        public Sentence reason() {
            return broken.sentence();
        }

        @Override
        public Outcome outcome() {
            return Outcome.FAIL;
        }
    }

    /**
     * At the time nearest to the event the signer published no key under that name, or had revoked it (RFC 6376 section 3.6.1).
     *
     * @param revoked whether the record was there with an empty key
     * @param recorded when that was
     */
    record KeyGone(boolean revoked, Instant recorded, BodyState body) implements Verdict {
        @Override
        public Sentence reason() {
            return revoked ? Sentence.of(Verdict.class, "key.revoked", recorded, body.sentence())
                    : Sentence.of(Verdict.class, "key.gone", recorded, body.sentence());
        }

        @Override
        public Outcome outcome() {
            return Outcome.PERMERROR;
        }
    }

    /**
     * The signature does not hold with what was recorded nearest to the event, but with another key that the signer published under that
     * name at another time.
     *
     * @param verified when the key was recorded with which it holds
     * @param nearest when the answer was recorded that is nearest to the event
     */
    record KeyChanged(Instant verified, Instant nearest, BodyState body) implements Verdict {
        @Override
        public Sentence reason() {
            return Sentence.of(Verdict.class, "key.changed", verified, nearest, body.sentence());
        }

        @Override
        public Outcome outcome() {
            return Outcome.NEUTRAL;
        }
    }

    /**
     * The signature does not hold with the only keys that are recorded, and they were recorded so far from the event that the signer may
     * have had another one then: it may be wrong, or right.
     */
    record KeyDoubtful(Instant recorded, BodyState body) implements Verdict {
        @Override
        public Sentence reason() {
            return Sentence.of(Verdict.class, "key.doubtful", recorded, body.sentence());
        }

        @Override
        public Outcome outcome() {
            return Outcome.NEUTRAL;
        }
    }

    /** No key is recorded: nothing can be said about the signature. */
    record KeyUnknown(BodyState body) implements Verdict {
        @Override
        public Sentence reason() {
            return Sentence.of(Verdict.class, "key.unknown", body.sentence());
        }

        @Override
        public Outcome outcome() {
            return Outcome.TEMPERROR;
        }
    }

    /** The record that was found is none by which this signature could be verified (RFC 6376 section 6.1.2). */
    record KeyUnusable(KeyFlaw flaw) implements Verdict {
        @Override
        public Sentence reason() {
            return flaw.sentence();
        }

        @Override
        public Outcome outcome() {
            return Outcome.PERMERROR;
        }
    }

    /** It had expired before the event (tag {@code x}). */
    record Expired(Instant expiry) implements Verdict {
        @Override
        public Sentence reason() {
            return Sentence.of(Verdict.class, "expired", expiry);
        }

        @Override
        public Outcome outcome() {
            return Outcome.PERMERROR;
        }
    }

    /** It says that it was made after the event (tag {@code t}). */
    record NotYetValid(Instant signed) implements Verdict {
        @Override
        public Sentence reason() {
            return Sentence.of(Verdict.class, "not-yet-valid", signed);
        }

        @Override
        public Outcome outcome() {
            return Outcome.PERMERROR;
        }
    }

    /** The signature field is not as RFC 6376 section 3.5 says. */
    record Malformed(Flaw flaw) implements Verdict {
        @Override
        public Sentence reason() {
            return flaw.sentence();
        }

        @Override
        public Outcome outcome() {
            return Outcome.NEUTRAL;
        }
    }

    /** What it was made with proves nothing any more. */
    record Weak(Weakness weakness) implements Verdict {
        @Override
        public Sentence reason() {
            return weakness.sentence();
        }

        @Override
        public Outcome outcome() {
            return Outcome.POLICY;
        }
    }

    /** It cannot be checked on what was handed in. */
    record NotCheckable(Obstacle obstacle) implements Verdict {
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
