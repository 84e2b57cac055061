package org.meyasubako.workspace;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.casebook.ListRow;
import org.meyasubako.casebook.QueuePlace;
import org.meyasubako.casebook.VerdictMark;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.bundle.Activity;
import org.meyasubako.judging.bundle.Decision;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.judging.deadline.BusinessCalendar;
import org.meyasubako.judging.deadline.CaseTimes;
import org.meyasubako.judging.deadline.Deadline;
import org.meyasubako.judging.deadline.DeadlineCalculator;
import org.meyasubako.judging.deadline.DeadlineRule;
import org.meyasubako.judging.deadline.DeadlineSettings;
import org.meyasubako.judging.deadline.Harm;
import org.meyasubako.judging.deadline.JapaneseHolidays;
import org.meyasubako.judging.deadline.KindClass;
import org.meyasubako.judging.deadline.Milestone;
import org.meyasubako.judging.deadline.Pause;
import org.meyasubako.judging.deadline.QueueState;

/** The desk's clocks, by Japanese business days: what a complaint and the decisions of its cases say of them. */
final class DeadlineClock implements QueueClock {

    private final ZoneId zone;
    private final Correspondence correspondence;
    private final DeadlineCalculator calculator;

    DeadlineClock(ZoneId zone, Correspondence correspondence) {
        this.zone = zone;
        this.correspondence = correspondence;
        this.calculator = new DeadlineCalculator(DeadlineSettings.defaults(),
                new BusinessCalendar(new JapaneseHolidays(), BusinessCalendar.YEAR_END, zone));
    }

    @Override
    public Optional<QueueRow.Due> nearest(ListRow listed, List<CaseBoard.OpenCase> within, Instant now) {
        return listed.columns().received().flatMap(received -> calculator.nearest(times(listed, within, received), now))
                .map(deadline -> new QueueRow.Due(deadline.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'), deadline.rule().title(),
                        deadline.told(), deadline.due(), deadline.state() == Deadline.State.MISSED));
    }

    /**
     * The clocks of a case as one thing: from its first complaint, by its gravest kind. Of one that is at rest, as they stood when it was
     * set to rest. None is of the answers to complainants, which are not a case's but each complainant's.
     */
    List<Deadline> deadlines(CaseBoard.OpenCase opened, Set<Harm> harms, Instant at) {
        CaseTimes arrived = CaseTimes.arrived(opened.bundle().first()).assessed(kind(Optional.of(opened.bundle().kind())), harms);
        return calculator.deadlines(worked(arrived, List.of(opened)), at).stream()
                .filter(deadline -> deadline.rule() != DeadlineRule.ACKNOWLEDGE).toList();
    }

    private CaseTimes times(ListRow listed, List<CaseBoard.OpenCase> within, Instant received) {
        CaseTimes arrived = CaseTimes.arrived(received).assessed(kind(listed.verdict().map(VerdictMark::kind)), harms(listed, within));
        Optional<Instant> answered = correspondence.answered(listed, within, received);
        CaseTimes times = worked(answered.isPresent() ? arrived.with(Milestone.ACKNOWLEDGED, answered.get()) : arrived, within);
        Optional<QueuePlace> waiting = listed.queue().filter(place -> QueueState.of(place.state()).filter(QueueState::stopsClocks).isPresent());
        return waiting.isPresent() ? times.paused(new Pause(waiting.get().since(), Optional.empty(),
                QueueState.of(waiting.get().state()).orElseThrow())) : times;
    }

    /** What was done in these cases. */
    private CaseTimes worked(CaseTimes arrived, List<CaseBoard.OpenCase> within) {
        CaseTimes times = arrived;
        for (Decision decision : within.stream().flatMap(each -> each.decisions().stream()).toList()) {
            times = decided(times, decision);
        }
        for (CaseBoard.OpenCase each : within) {
            Optional<Instant> sent = each.facts().inquiry().sent();
            times = sent.isPresent() ? times.with(Milestone.INQUIRY_SENT, sent.get()) : times;
        }
        return times;
    }

    private CaseTimes decided(CaseTimes times, Decision decision) {
        CaseTimes after = decision.emergency() ? times.with(Milestone.EMERGENCY_STOP, decision.at()) : times;
        Optional<Decision.Approval> approval = decision.approval();
        after = approval.isPresent() ? after.with(Milestone.APPROVED, approval.get().at()) : after;
        return switch (decision.disposition()) {
            case OPEN -> after;
            case HOLD -> review(after.with(Milestone.HELD, decision.at()), decision);
            default -> after.with(Milestone.DECIDED, decision.at());
        };
    }

    private CaseTimes review(CaseTimes times, Decision decision) {
        return decision.disposition() == Disposition.HOLD && decision.review().isPresent()
                ? times.agreed(DeadlineRule.HOLD_REVIEW, decision.review().get().atStartOfDay(zone).toInstant()) : times;
    }

    private static KindClass kind(Optional<Kind> judged) {
        return judged.map(kind -> switch (kind) {
            case SENT, ABUSED, SENT_OR_ABUSED -> KindClass.SENT_OR_ABUSED;
            case NAMED -> KindClass.NAMED;
            case NOT_OURS -> KindClass.FOREIGN;
            case INSUFFICIENT -> KindClass.OPEN;
        }).orElse(KindClass.OPEN);
    }

    /** What makes a complaint urgent. */
    static Set<Harm> harms(ListRow listed, List<CaseBoard.OpenCase> within) {
        Set<Harm> harms = EnumSet.noneOf(Harm.class);
        listed.columns().type().ifPresent(type -> {
            switch (type) {
                case "phishing" -> harms.add(Harm.PHISHING);
                case "malware" -> harms.add(Harm.MALWARE);
                default -> { }
            }
        });
        if (within.stream().anyMatch(each -> each.facts().activity() == Activity.FLOOD)) {
            harms.add(Harm.FLOOD);
        }
        return harms;
    }
}
