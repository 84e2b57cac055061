package org.meyasubako.judging.bundle;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/**
 * Raises a flag where complaints show a sign by themselves.
 *
 * @param share of the complaints that must show it; 0 where one is enough
 */
record SignRule(FlagCode code, Sign sign, double share) implements FlagRule {

    /** What a single careless mail shows is not yet the case's. */
    static final double HALF = 0.5;

    @Override
    public Optional<Flag> raise(EvidenceBundle bundle, CaseFacts facts) {
        List<Member> showing = bundle.members().stream().filter(member -> sign.isIn(member.candidate())).toList();
        boolean enough = !showing.isEmpty() && showing.size() >= share * bundle.members().size();
        return enough ? Optional.of(new Flag(code,
                List.of(Sentence.of(SignRule.class, "reason." + sign, showing.size(), bundle.members().size())),
                showing.stream().map(Member::complaint).toList())) : Optional.empty();
    }
}
