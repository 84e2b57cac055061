package org.meyasubako.judging.deadline;

/** A moment of a case that a clock starts at or is met by. Of one that came several times the latest counts. */
public enum Milestone {
    /** The first complaint came in; of a reopened case, the one that reopened it. */
    ARRIVED,
    ACKNOWLEDGED,
    /** Something was done that stops the harm: a path isolated, an account locked. */
    MEASURE_TAKEN,
    /** A disposition was decided that ends the case, which a hold does not. */
    DECIDED,
    HELD,
    HOLD_REVIEWED,
    INQUIRY_SENT,
    CUSTOMER_REPLIED,
    DELISTING_ASKED,
    DELISTING_CHECKED,
    /** One person stopped something at once; a second one has to approve. */
    EMERGENCY_STOP,
    APPROVED
}
