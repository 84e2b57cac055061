package org.meyasubako.judging.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.complaint.EventTime;

/** What the judgement stands on: whether anybody complains, which time decides whose things were, whether a chain came with it. */
final class GroundRule implements Rule {

    @Override
    public Ruling judge(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        if (evidence.complaint().format() == ComplaintFormat.NONE) {
            findings.add(Reason.NOBODY_COMPLAINS.fact(Optional.empty()));
        }
        time(evidence.complaint().eventTime()).ifPresent(findings::add);
        if (evidence.chain().isEmpty()) {
            findings.add(Reason.NO_CHAIN.fact(Optional.empty()));
        } else if (!evidence.isTraced()) {
            findings.add(Reason.NO_SOURCE.fact(Optional.empty()));
        }
        return Ruling.told(findings);
    }

    /** The reported date is anybody's word, and the delivery only the last moment at which it can have happened. */
    private static Optional<Finding> time(Optional<EventTime> time) {
        if (time.isEmpty()) {
            return Optional.of(Reason.EVENT_UNKNOWN.inference(Optional.empty()));
        }
        return switch (time.get().from()) {
            case HANDOVER, ARRIVAL_DATE, STATED -> Optional.empty();
            case REPORTED_DATE -> Optional.of(Reason.EVENT_AT_REPORTED_DATE.claim(Optional.empty(), time.get().at()));
            case DELIVERY -> Optional.of(Reason.EVENT_AT_DELIVERY.inference(Optional.empty(), time.get().at()));
        };
    }
}
