package org.meyasubako.judging.assessment;

import java.util.List;
import java.util.Optional;

/**
 * A chain that was pasted, is damaged or hangs on nobody's line, and whose handover would be ours if it is true: possibly sent by us, not
 * confirmed. Our own log has to tell; until then it is never not ours, and never a ground for a measure.
 */
final class PresumedSourceRule implements Rule {

    @Override
    public Ruling judge(Evidence evidence) {
        Optional<Source> presumed = evidence.sources().stream()
                .filter(source -> source.certainty() == Source.Certainty.PRESUMED && source.isOurs()).findFirst();
        return presumed.map(source -> Ruling.judged(verdict(source, evidence))).orElse(Ruling.SILENT);
    }

    private static ItemVerdict verdict(Source source, Evidence evidence) {
        List<Finding> findings = List.of(Reason.SOURCE_PRESUMED.claim(source.span(), source.address()),
                SourceFindings.owner(source.owner(), source.address().toString(), source.span()),
                SourceFindings.log(evidence.surroundings().log()));
        return new ItemVerdict(new OwnItem.Source(source.address()), Kind.SENT_OR_ABUSED, CauseCode.K1_HDR,
                Owners.customer(source.owner()), findings);
    }
}
