package org.meyasubako.judging.deadline;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.wording.Sentence;

/** Where a case stands in the queue. */
public enum QueueState {
    NEW,
    TRIAGED,
    WORKING,
    WAITING_CUSTOMER,
    WAITING_COMPLAINANT,
    /** Of a blocklist, or of a network that is not ours. */
    WAITING_OPERATOR,
    WAITING_LEGAL,
    /** Held as circumstantial evidence until its review date, or until more complaints come. */
    HOLD,
    CLOSED,
    REOPENED;

    private static final Set<QueueState> AT_WORK = EnumSet.of(
            WORKING, WAITING_CUSTOMER, WAITING_COMPLAINANT, WAITING_OPERATOR, WAITING_LEGAL, HOLD, CLOSED);

    /** The word for it in files and in the journal: {@code waiting-customer}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state with that code; empty where there is none. */
    public static Optional<QueueState> of(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }

    /** What the state is called. */
    public Sentence title() {
        return Sentence.of(QueueState.class, "queue." + code());
    }

    /**
     * Whether a case may go from this state to {@code next}. Nothing is put to rest unread but by closing it (a bulk set-aside); what rests
     * comes back by reopening, so that it is seen as a case that was there before; a state never becomes itself.
     */
    public boolean mayBecome(QueueState next) {
        return switch (this) {
            case NEW -> next == TRIAGED || next == WORKING || next == CLOSED;
            case TRIAGED, REOPENED -> AT_WORK.contains(next);
            case WORKING -> next == TRIAGED || (AT_WORK.contains(next) && next != this);
            case WAITING_CUSTOMER, WAITING_COMPLAINANT, WAITING_OPERATOR, WAITING_LEGAL -> AT_WORK.contains(next) && next != this;
            case HOLD -> next == REOPENED || next == CLOSED;
            case CLOSED -> next == REOPENED;
        };
    }

    /** Whether the desk's clocks stand still: while it waits for customer, complainant or legal. */
    public boolean stopsClocks() {
        return this == WAITING_CUSTOMER || this == WAITING_COMPLAINANT || this == WAITING_LEGAL;
    }
}
