package org.meyasubako.judging.deadline;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.deadline.Term.Unit;

/** The desk's clocks: when each starts, what meets it or makes it needless, and how long it runs unless the settings say otherwise. */
public enum DeadlineRule {
    ACKNOWLEDGE(24, Unit.HOURS, true, Milestone.ARRIVED, Milestone.ACKNOWLEDGED),
    FIRST_MEASURE(4, Unit.HOURS, false, Milestone.ARRIVED, Milestone.MEASURE_TAKEN, Milestone.DECIDED),
    FLOOD(2, Unit.HOURS, false, Milestone.ARRIVED, Milestone.MEASURE_TAKEN, Milestone.DECIDED),
    /** Of kinds 1 and 2. */
    DECISION(3, Unit.BUSINESS_DAYS, true, Milestone.ARRIVED, Milestone.DECIDED),
    /** Of kind 3. */
    DECISION_OR_HOLD(5, Unit.BUSINESS_DAYS, true, Milestone.ARRIVED, Milestone.DECIDED, Milestone.HELD),
    CUSTOMER_REPLY(3, Unit.BUSINESS_DAYS, false, Milestone.INQUIRY_SENT, Milestone.CUSTOMER_REPLIED, Milestone.DECIDED),
    DELISTING_RECHECK(24, Unit.HOURS, false, Milestone.DELISTING_ASKED, Milestone.DELISTING_CHECKED),
    HOLD_REVIEW(14, Unit.DAYS, false, Milestone.HELD, Milestone.HOLD_REVIEWED, Milestone.DECIDED),
    APPROVAL_AFTER_EMERGENCY(24, Unit.HOURS, false, Milestone.EMERGENCY_STOP, Milestone.APPROVED);

    private final int amount;
    private final Unit unit;
    private final boolean stoppable;
    private final Milestone start;
    private final ImmutableSet<Milestone> ends;

    DeadlineRule(int amount, Unit unit, boolean stoppable, Milestone start, Milestone... ends) {
        this.amount = amount;
        this.unit = unit;
        this.stoppable = stoppable;
        this.start = start;
        this.ends = ImmutableSet.copyOf(ends);
    }

    /** How long it runs where the settings say nothing. */
    public Term term() {
        return new Term(amount, unit);
    }

    /**
     * Whether it stands still while the case waits for customer, complainant or legal. Harm goes on meanwhile, so that its clocks do not; nor
     * do the clocks of what the waiting is about, and of what is in nobody's hands but ours.
     */
    public boolean stoppable() {
        return stoppable;
    }

    /** What it starts at. */
    public Milestone start() {
        return start;
    }

    /** What meets it, or makes it needless: the first of them. */
    public Set<Milestone> ends() {
        return ends;
    }

    /** What the clock is called. */
    public Sentence title() {
        return Sentence.of(DeadlineRule.class, "rule." + name());
    }

    /** Whether a case of that kind and harm has this clock at all. */
    boolean concerns(CaseTimes times) {
        return switch (this) {
            case FIRST_MEASURE -> times.kind() != KindClass.FOREIGN
                    && (times.harms().contains(Harm.PHISHING) || times.harms().contains(Harm.MALWARE));
            // Until it is assessed, a flood may be ours.
            case FLOOD -> times.harms().contains(Harm.FLOOD)
                    && (times.kind() == KindClass.SENT_OR_ABUSED || times.kind() == KindClass.OPEN);
            case DECISION -> times.kind() == KindClass.SENT_OR_ABUSED;
            case DECISION_OR_HOLD -> times.kind() == KindClass.NAMED;
            case ACKNOWLEDGE, CUSTOMER_REPLY, DELISTING_RECHECK, HOLD_REVIEW, APPROVAL_AFTER_EMERGENCY -> true;
        };
    }
}
