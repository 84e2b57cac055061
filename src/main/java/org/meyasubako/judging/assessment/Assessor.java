package org.meyasubako.judging.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.HopChain;

/**
 * Judges one complaint by the procedure of the desk. Without side effects and safe to use from several threads at once: the same complaint
 * in the same surroundings is judged the same.
 */
public final class Assessor {

    /** The version of the rules; it grows with every change that can change a verdict. */
    public static final int RULES = 1;

    /** The procedure, in its order. */
    private static final List<Rule> PROCEDURE = List.of(
            new GroundRule(),
            new SentByUsRule(),
            new PresumedSourceRule(),
            new StatedSourceRule(),
            new ForeignSourceRule(),
            new PlaceRule(),
            new ContactRule(),
            new SignatureRule(),
            new SenderRule());

    private static final List<Rule> CORRESPONDENCE = List.of(new GroundRule());

    /** Gravest first; among things that are only named, the one with a technical link first. */
    private static final Comparator<ItemVerdict> GRAVEST =
            Comparator.comparing(ItemVerdict::kind).thenComparingInt(item -> rank(item.cause()));

    /** The verdict with every reason, also those of what was set aside; never fails on what stands in a complaint. */
    public Assessment assess(Complaint complaint, Surroundings surroundings) {
        Evidence evidence = EvidenceReader.read(complaint, surroundings);
        List<ItemVerdict> items = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : evidence.isCorrespondence() ? CORRESPONDENCE : PROCEDURE) {
            Ruling ruling = rule.judge(evidence);
            items.addAll(ruling.items());
            findings.addAll(ruling.findings());
        }
        items.sort(GRAVEST);
        Copy copy = complaint.chain().map(HopChain::copy).orElse(Copy.NONE);
        if (items.isEmpty()) {
            Conclusion conclusion = Conclusion.of(evidence);
            findings.addAll(conclusion.findings());
            return new Assessment(conclusion.kind(), conclusion.cause(), evidence.grade(), copy, Optional.empty(), items, findings, RULES);
        }
        ItemVerdict gravest = items.getFirst();
        return new Assessment(gravest.kind(), gravest.cause(), evidence.grade(), copy, gravest.customer(), items, findings, RULES);
    }

    private static int rank(CauseCode cause) {
        List<CauseCode> named = List.of(CauseCode.K3_DKIM, CauseCode.K3_URL, CauseCode.K3_WAY, CauseCode.K3_DROP, CauseCode.K3_FROM);
        return named.indexOf(cause);
    }
}
