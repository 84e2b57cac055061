package org.meyasubako.judging.bundle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.meyasubako.basis.wording.Sentence;

/** Finds the tier of circumstantial evidence by counting; no fact is weighed against another. */
public final class TierRule {

    /** Independent complainants of a case at {@link Tier#E3}. */
    static final int WITNESSES = 3;

    /** From the first to the last reception. */
    static final Duration SPREAD = Duration.ofDays(2);

    /** Different samples, or waves. */
    static final int RUNS = 2;

    /** Complainants who outweigh that there was one sample in one wave, where they sit in enough networks. */
    static final int MANY = 10;

    static final int NETWORKS = 3;

    /**
     * What a tier rests on.
     *
     * @param witnesses independent complainants, one source of automatic reports counting once
     * @param spread from the first to the last reception
     * @param receivers networks in which the mail was received
     */
    public record Counts(int complaints, int witnesses, Duration spread, int samples, int waves, int receivers) {

        /** The counts of a bundle; {@code complainants} as counted after answers. */
        static Counts of(EvidenceBundle bundle, Complainants complainants) {
            long receivers = bundle.members().stream().flatMap(member -> member.candidate().receiver().stream()).distinct().count();
            return new Counts(bundle.complaints().size(), complainants.witnesses(), Duration.between(bundle.first(), bundle.last()),
                    bundle.samples().size(), bundle.waves().size(), (int) receivers);
        }

        private boolean hasWitnesses() {
            return witnesses >= WITNESSES;
        }

        private boolean hasSpread() {
            return spread.compareTo(SPREAD) >= 0;
        }

        private boolean hasRuns() {
            return samples >= RUNS || waves >= RUNS || (witnesses >= MANY && receivers >= NETWORKS);
        }
    }

    /** The tier, with what is missing for the next. */
    public TierFinding find(Counts counts, Set<CustomerFact> facts) {
        boolean circumstantial = counts.hasWitnesses() && counts.hasSpread() && counts.hasRuns();
        Tier tier = tier(counts, circumstantial, !facts.isEmpty());
        return new TierFinding(tier, reasons(counts, facts), tier == Tier.E4 ? List.of() : missing(counts, circumstantial));
    }

    private static Tier tier(Counts counts, boolean circumstantial, boolean fact) {
        if (circumstantial) {
            return fact ? Tier.E4 : Tier.E3;
        }
        return switch (counts.complaints()) {
            case 0 -> Tier.E0;
            case 1 -> Tier.E1;
            default -> Tier.E2;
        };
    }

    private static List<Sentence> reasons(Counts counts, Set<CustomerFact> facts) {
        List<Sentence> reasons = new ArrayList<>();
        reasons.add(say("tier.complaints", counts.complaints()));
        reasons.add(say("tier.witnesses", counts.witnesses()));
        reasons.add(say("tier.spread", counts.spread().toHours()));
        reasons.add(say("tier.runs", counts.samples(), counts.waves(), counts.receivers()));
        facts.stream().sorted().forEach(fact -> reasons.add(fact.title()));
        return reasons;
    }

    private static List<Sentence> missing(Counts counts, boolean circumstantial) {
        List<Sentence> missing = new ArrayList<>();
        if (!counts.hasWitnesses()) {
            missing.add(say("missing.witnesses", counts.witnesses(), WITNESSES));
        }
        if (!counts.hasSpread()) {
            missing.add(say("missing.spread", counts.spread().toHours(), SPREAD.toHours()));
        }
        if (!counts.hasRuns()) {
            missing.add(say("missing.runs", RUNS, MANY, NETWORKS));
        }
        if (circumstantial) {
            EnumSet.allOf(CustomerFact.class).forEach(fact -> missing.add(say("missing.fact", fact.title())));
        }
        return missing;
    }

    private static Sentence say(String code, Object... arguments) {
        return Sentence.of(TierRule.class, code, arguments);
    }
}
