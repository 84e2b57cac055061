package org.meyasubako.judging.bundle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/** When a held case is looked at again: a tier is crossed, a new wave begins, the day comes. Other new complaints wait for the daily digest. */
public final class HoldRules {

    /** Days until a held case is looked at again, where the person names no other. */
    public static final int REVIEW_DAYS = 14;

    private HoldRules() {}

    /**
     * A hold as it was decided.
     *
     * @param tier of the case on that day
     * @param waves of the case on that day
     * @param review the day on which it is looked at again
     */
    public record Hold(Tier tier, int waves, LocalDate review) {}

    /**
     * Why the hold ends now; nothing while it lasts.
     *
     * @param reached the tier of today
     */
    public static List<Sentence> reopens(Hold hold, EvidenceBundle bundle, Optional<Tier> reached, LocalDate today) {
        List<Sentence> reasons = new ArrayList<>();
        reached.filter(tier -> tier.compareTo(hold.tier()) > 0)
                .ifPresent(tier -> reasons.add(say("reopen.tier", hold.tier().name(), tier.name())));
        if (bundle.waves().size() > hold.waves()) {
            reasons.add(say("reopen.wave", bundle.waves().size()));
        }
        if (!today.isBefore(hold.review())) {
            reasons.add(say("reopen.date", hold.review().toString()));
        }
        return reasons;
    }

    private static Sentence say(String code, Object... arguments) {
        return Sentence.of(HoldRules.class, code, arguments);
    }
}
