package org.meyasubako.judging.bundle;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;

/** Raises the doubt that complainants do not speak for themselves: different people complain in the same words. */
final class CoordinatedRule implements FlagRule {

    @Override
    public Optional<Flag> raise(EvidenceBundle bundle, CaseFacts facts) {
        List<List<Sha256>> groups = bundle.complainants().coordinated();
        return groups.isEmpty() ? Optional.empty() : Optional.of(new Flag(FlagCode.COORDINATED,
                groups.stream().map(group -> Sentence.of(CoordinatedRule.class, "reason.COORDINATED", group.size())).toList(),
                groups.stream().flatMap(List::stream).toList()));
    }
}
