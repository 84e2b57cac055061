package org.meyasubako.asking.lookup;

import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.wording.Sentence;

/**
 * What a person allowed to be asked.
 *
 * @param approved the questions that the person saw and approved one by one: in {@link LookupMode#ASK} exactly these are asked, and only
 *     these may ever reach the side under investigation
 * @param highest nothing that reaches further is asked
 */
public record Consent(LookupMode mode, Set<Question> approved, Reach highest) {

    public Consent {
        approved = Set.copyOf(approved);
    }

    /** Nothing is asked: the default. */
    public static Consent offline() {
        return new Consent(LookupMode.OFFLINE, Set.of(), Reach.OWN);
    }

    /** Exactly these questions, whomever they reach: the person saw that. */
    public static Consent approved(Set<Question> questions) {
        return new Consent(LookupMode.ASK, questions, Reach.SUSPECT);
    }

    /** Registries and lists, without showing each question. */
    public static Consent online() {
        return new Consent(LookupMode.ONLINE, Set.of(), Reach.REGISTRY);
    }

    /** Why the question is not asked; empty where it may be. */
    public Optional<Sentence> refusal(PlannedQuestion planned) {
        if (planned.barred().isPresent()) {
            return planned.barred();
        }
        return reason(planned).map(LookupReason::sentence);
    }

    private Optional<LookupReason> reason(PlannedQuestion planned) {
        boolean shown = approved.contains(planned.question());
        if (mode == LookupMode.OFFLINE) {
            return Optional.of(LookupReason.SKIP_OFFLINE);
        }
        if (planned.reach().compareTo(highest) > 0) {
            return Optional.of(planned.reach() == Reach.SUSPECT ? LookupReason.SKIP_SUSPECT : LookupReason.SKIP_REACH);
        }
        if (!shown && planned.reach() == Reach.SUSPECT) {
            return Optional.of(LookupReason.SKIP_SUSPECT);
        }
        return shown || mode == LookupMode.ONLINE ? Optional.empty() : Optional.of(LookupReason.SKIP_NOT_APPROVED);
    }

    /** Whether the question may be asked. */
    public boolean admits(PlannedQuestion planned) {
        return refusal(planned).isEmpty();
    }
}
