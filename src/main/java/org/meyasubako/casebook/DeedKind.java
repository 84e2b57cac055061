package org.meyasubako.casebook;

import org.meyasubako.basis.journal.JournalEntry;
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
    /** A letter was drafted. */
    public static final DeedKind<LetterDraft> LETTER = new DeedKind<>("letter", LetterDraft.class);
    /** Letters were sent or posted. */
    public static final DeedKind<LetterMark.Act> LETTER_MARK = new DeedKind<>("letter-mark", LetterMark.Act.class);
    /** An evidence packet was written, about a bundle. */
    public static final DeedKind<PacketExport> PACKET = new DeedKind<>("packet", PacketExport.class);
    public static final DeedKind<QuarantineMark> QUARANTINE = new DeedKind<>("quarantine", QuarantineMark.class);
    /** What a complainant allowed. */
    public static final DeedKind<Consent> CONSENT = new DeedKind<>("consent", Consent.class);
    /** A change of what is struck in the copies of a complaint. */
    public static final DeedKind<Strike> STRIKE = new DeedKind<>("strike", Strike.class);
    /** A host was marked, or its mark lifted. */
    public static final DeedKind<HostMarking> MARK_HOST = new DeedKind<>("mark-host", HostMarking.class);
    public static final DeedKind<Note> NOTE = new DeedKind<>("note", Note.class);

    /** Whether an entry tells a deed of this kind. */
    boolean isOf(JournalEntry entry) {
        return entry.act().action().equals(action);
    }
}
