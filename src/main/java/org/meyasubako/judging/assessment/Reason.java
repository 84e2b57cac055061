package org.meyasubako.judging.assessment;

import java.util.Optional;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.assessment.Finding.Standing;

/** Every reason that the rules can give, in the order of the procedure; the words stand in the texts under the reason's name. */
enum Reason {
    // What the judgement stands on
    NOBODY_COMPLAINS, CORRESPONDENCE, EVENT_AT_REPORTED_DATE, EVENT_AT_DELIVERY, EVENT_UNKNOWN, NOTHING_HANDED_IN, NO_CHAIN, NO_SOURCE,
    // Where it came from
    SOURCE_PROVED, SOURCE_PRESUMED, SOURCE_STATED, SOURCE_FOREIGN, SOURCE_FOREIGN_PRESUMED,
    HELD_BY, HOST_OF_MANY, UNASSIGNED, UNASSIGNED_STALE, DISPUTED, DOMAIN_ONLY,
    LOG_NOT_SEARCHED, LOG_CONFIRMED, LOG_NOT_FOUND, LOG_NOT_COVERED,
    HOP_NAMES_US,
    // Who handed it in
    OUR_LINE, CUSTOMERS_LINE, ACCOUNT, UNIX_USER, CLIENT,
    // Forwarding, consent, third parties, the customer's own act
    FORWARD_REWRITTEN, FORWARD_MAILBOX, FORWARD_ENTRY, FORWARDED, FORWARD_BY_CUSTOMER,
    BOUNCE,
    RELAYED,
    FORM_SCRIPT, FORM_INJECTED,
    WEB_SCRIPT, SCRIPT_IN_UPLOADS, PLANTED_PAGE_SENT,
    LOGIN_LIES, LOGIN_ADVERTISES_OTHERS, LOGIN_TOLD_STOLEN,
    LIST_MAIL, ORDER_MAIL, SPAM_BUTTON, CONSENT_OPEN,
    ACT_SITE, ACT_SENDER, ACT_USER, UNDECIDED,
    ATTACK_FROM_WEB_SERVER,
    // What it names
    PLACE, PLACE_OF_SENDER, PLACE_PASSES_ON, PLACE_PLANTED, PLACE_TOLD_HARMFUL, PLACE_DISGUISED, WAY_UNKNOWN,
    CONTACT, CONTACT_OF_SENDER,
    SIGNED, SIGNED_UNPROVED, SIGNATURE_HOLDS, SIGNATURE_UNPROVED,
    NAMED_AS_SENDER, NAMED_FALSELY, NAMED_ONLY,
    // What is left
    NOTHING_OURS, PROFILE_STALE;

    /** The finding that this is the reason, with the values that its words name. */
    Finding as(Standing standing, Optional<Span> span, Object... values) {
        return new Finding(name(), Sentence.of(Reason.class, "reason." + name(), values), standing, span);
    }

    Finding fact(Optional<Span> span, Object... values) {
        return as(Standing.FACT, span, values);
    }

    Finding claim(Optional<Span> span, Object... values) {
        return as(Standing.CLAIM, span, values);
    }

    Finding inference(Optional<Span> span, Object... values) {
        return as(Standing.INFERENCE, span, values);
    }
}
