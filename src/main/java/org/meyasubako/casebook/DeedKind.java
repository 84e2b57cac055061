package org.meyasubako.casebook;

import org.meyasubako.judging.bundle.ClearedFlag;
import org.meyasubako.judging.bundle.Constraint;
import org.meyasubako.judging.bundle.CustomerFact;
import org.meyasubako.judging.bundle.Decision;
import org.meyasubako.judging.bundle.HoldRules;
import org.meyasubako.judging.bundle.Inquiry;
import org.meyasubako.judging.bundle.SiteCheck;

/**
 * A kind of thing that a person does, with the value that tells it.
 *
 * @param action its code in the journal
 * @param type of the value: a record or an enum of this program
 */
public record DeedKind<T>(String action, Class<T> type) {

    /** A change of the grouping, about the desk. */
    public static final DeedKind<Constraint> REGROUP = new DeedKind<>("regroup", Constraint.class);
    public static final DeedKind<Decision> DECIDE = new DeedKind<>("decide", Decision.class);
    /** What stood in a case when it was held, entered right before that decision: by it a hold is reopened. */
    public static final DeedKind<HoldRules.Hold> HOLD = new DeedKind<>("hold", HoldRules.Hold.class);
    /** A second person's approval of the last decision. */
    public static final DeedKind<Decision.Approval> APPROVE = new DeedKind<>("approve", Decision.Approval.class);
    public static final DeedKind<ClearedFlag> CLEAR = new DeedKind<>("clear", ClearedFlag.class);
    public static final DeedKind<SiteCheck> SITE_CHECK = new DeedKind<>("site-check", SiteCheck.class);
    public static final DeedKind<Inquiry> INQUIRY = new DeedKind<>("inquiry", Inquiry.class);
    public static final DeedKind<CustomerFact> CUSTOMER_FACT = new DeedKind<>("customer-fact", CustomerFact.class);
    /** A verdict put in place of the rules' one, about a complaint. */
    public static final DeedKind<PersonsVerdict> OVERRIDE = new DeedKind<>("override", PersonsVerdict.class);
    /** The end of an override. */
    public static final DeedKind<Note> RESTORE = new DeedKind<>("restore", Note.class);
    public static final DeedKind<QueueMove> QUEUE = new DeedKind<>("queue", QueueMove.class);
    public static final DeedKind<Note> NOTE = new DeedKind<>("note", Note.class);
}
