package org.meyasubako.writing.letter;

import static org.meyasubako.writing.letter.FieldName.*;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.wording.Sentence;

/**
 * The letters of the desk: to whom each goes, what it has to state, and what it may state beside. When one is possible, {@link
 * LetterRules} say.
 */
public enum LetterKind {
    /** Acknowledges a complaint. */
    L1(ReaderRole.COMPLAINANT, EnumSet.of(RECEIVED, HANDED_IN, TERM), none()),
    /** Asks for the original mail. */
    L1B(ReaderRole.COMPLAINANT, EnumSet.of(RECEIVED), none()),
    /** The source is not ours, and whose it is. */
    L2(ReaderRole.COMPLAINANT, EnumSet.of(RECEIVED, MX, IP, NETWORK, ABUSE_CONTACT, REGISTRY, AS_OF), EnumSet.of(LOG_SEARCH)),
    /** Only a URL is ours. */
    L3(ReaderRole.COMPLAINANT, EnumSet.of(RECEIVED, CAUSE), EnumSet.of(URL)),
    /** The result, in one of two forms, without measure and date. */
    L4(ReaderRole.COMPLAINANT, EnumSet.of(OUTCOME), none()),
    /** What was handed in does not suffice to decide. */
    L5(ReaderRole.COMPLAINANT, EnumSet.of(RECEIVED, CAUSE), none()),
    /** Inquiry and warning to a customer. */
    L6(ReaderRole.CUSTOMER, EnumSet.of(EVENT_TIME, COUNT, ACCOUNT, CAUSE, SAMPLE, CLAUSE, CLAUSE_TEXT, DUE, CONSEQUENCE), EnumSet.of(IP, LIMITS)),
    /** Suspension. */
    L7(ReaderRole.CUSTOMER, EnumSet.of(CONTRACT, SCOPE, START, CAUSE, CLAUSE, CLAUSE_TEXT, HISTORY, RESTORE, OBJECTION, DATA, FEES), none()),
    /** Forced withdrawal and costs. */
    L8(ReaderRole.CUSTOMER, EnumSet.of(CONTRACT, HISTORY, CLAUSE, CLAUSE_TEXT, END, DATA, DAMAGES, OBJECTION), none()),
    /** Security notice to the owner of an abused server. */
    L9(ReaderRole.CUSTOMER, EnumSet.of(ABUSED, EVENT_TIME, LOG_LINES, CAUSE, CERTAINTY, DUE, MEASURE), EnumSet.of(RECIPIENTS, WAY_IN)),
    /** Inquiry to a customer of whom only a URL is named. */
    L10(ReaderRole.CUSTOMER, EnumSet.of(URL, COUNT, EVENT_TIME, CAUSE, SAMPLE, DUE), none()),
    /** Request to the operator of a blocklist, after the cause is removed. */
    L11(ReaderRole.OPERATOR, EnumSet.of(IP, LIST, LISTING_CODE, LISTED_SINCE, REASON, REMOVED, DONE, CHECKED, PREVENTION),
            EnumSet.of(LIST_REFERENCE, AS_NUMBER, ROLE, PTR)),
    /** Referral to the provider of the source. */
    L12(ReaderRole.OPERATOR, EnumSet.of(IP, EVENT_TIME, REDACTION), EnumSet.of(URL, NETWORK)),
    /** To a reporting body or an authority. */
    L13(ReaderRole.AUTHORITY, EnumSet.of(REFERENCE, STATUS), none()),
    /** To the postmaster of a receiver who refuses our mail. */
    L14(ReaderRole.OPERATOR, EnumSet.of(IP, EVENT_TIME, REFUSAL, LIST, LIST_STATE, LIST_CHECKED), none()),
    /** An application is declined. */
    L15(ReaderRole.APPLICANT, EnumSet.of(APPLIED), none()),
    /** Why a customer's mail does not arrive. */
    L16(ReaderRole.CUSTOMER, EnumSet.of(EVENT_TIME, REFUSAL, READING, OUR_STEPS, YOUR_STEPS), EnumSet.of(LIST, LIST_STATE, LIST_CHECKED));

    private final ReaderRole reader;
    private final ImmutableSet<FieldName> required;
    private final ImmutableSet<FieldName> optional;

    LetterKind(ReaderRole reader, Set<FieldName> required, Set<FieldName> optional) {
        this.reader = reader;
        this.required = ImmutableSet.copyOf(required);
        this.optional = ImmutableSet.copyOf(optional);
    }

    private static Set<FieldName> none() {
        return Set.of();
    }

    /** The form of the command line and of template files: {@code L1b}. */
    public String code() {
        return this == L1B ? "L1b" : name();
    }

    /** The kind of this code. */
    public static Optional<LetterKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equalsIgnoreCase(code)).findFirst();
    }

    /** What people call it. */
    public Sentence title() {
        return Sentence.of(LetterKind.class, "kind." + name());
    }

    /** To whom it goes. */
    public ReaderRole reader() {
        return reader;
    }

    /** What it has to state; what of it is not known stands as a gap. */
    public Set<FieldName> required() {
        return EnumSet.copyOf(required);
    }

    /** What it states where it is known. */
    public Set<FieldName> optional() {
        return optional.isEmpty() ? EnumSet.noneOf(FieldName.class) : EnumSet.copyOf(optional);
    }

    /** Whether it answers a mail that somebody wrote to us, and so stands in that mail's thread. */
    public boolean isAnswer() {
        return reader == ReaderRole.COMPLAINANT;
    }

    /** Whether its reader gets at most one in a case. */
    public boolean isSingle() {
        return this == L1 || this == L11;
    }
}
