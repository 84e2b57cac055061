package org.meyasubako.judging.bundle;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.assessment.CauseCode;

/** Raises the doubt that the customer is himself a victim: a complaint was judged to be about an intrusion or a page that others placed. */
final class HackedPageRule implements FlagRule {

    private static final Set<CauseCode> INTRUSION = EnumSet.of(CauseCode.K2_CRK, CauseCode.K2_SITE);

    @Override
    public Optional<Flag> raise(EvidenceBundle bundle, CaseFacts facts) {
        List<Member> hacked = bundle.members().stream()
                .filter(member -> member.items().stream().anyMatch(item -> INTRUSION.contains(item.cause()))).toList();
        return hacked.isEmpty() ? Optional.empty() : Optional.of(new Flag(FlagCode.HACKED_PAGE,
                List.of(Sentence.of(HackedPageRule.class, "reason.HACKED_PAGE", hacked.size(), bundle.members().size())),
                hacked.stream().map(Member::complaint).toList()));
    }
}
