package org.meyasubako.judging.assessment;

import java.util.List;
import java.util.Optional;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.complaint.Subject;

/**
 * The end of the procedure where nothing of ours was found: too little to tell, or not ours. That it is not ours is only concluded from a
 * profile that is not out of date.
 */
record Conclusion(Kind kind, CauseCode cause, List<Finding> findings) {

    Conclusion {
        findings = List.copyOf(findings);
    }

    static Conclusion of(Evidence evidence) {
        if (evidence.isCorrespondence()) {
            return insufficient(Reason.CORRESPONDENCE);
        }
        if (!isJudgeable(evidence)) {
            return insufficient(Reason.NOTHING_HANDED_IN);
        }
        if (evidence.surroundings().profile().isStale(evidence.at())) {
            return new Conclusion(Kind.INSUFFICIENT, CauseCode.N_HOLD, List.of(Reason.PROFILE_STALE.fact(Optional.empty())));
        }
        return new Conclusion(Kind.NOT_OURS, CauseCode.N_OURS, List.of(Reason.NOTHING_OURS.inference(Optional.empty())));
    }

    private static Conclusion insufficient(Reason reason) {
        return new Conclusion(Kind.INSUFFICIENT, CauseCode.N_INFO, List.of(reason.fact(Optional.empty())));
    }

    /** Whether a source or an accused thing is known; a text without either can have come from anywhere, also from us. */
    private static boolean isJudgeable(Evidence evidence) {
        Complaint complaint = evidence.complaint();
        boolean accused = complaint.subjects().stream().anyMatch(subject -> subject.role() != Subject.Role.MENTIONED);
        boolean leads = complaint.format() == ComplaintFormat.NONE && complaint.indicators().stream().anyMatch(i -> i.url().isPresent());
        boolean aside = evidence.named(Named.How.ADVERTISED).stream().anyMatch(place -> Owners.isOurs(place.owner()));
        return !evidence.sources().isEmpty() || ((accused || leads) && !aside);
    }
}
