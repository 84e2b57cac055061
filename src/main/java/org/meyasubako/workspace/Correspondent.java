package org.meyasubako.workspace;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.meyasubako.reading.complaint.Complainant;
import org.meyasubako.writing.letter.LetterState;

/**
 * A complainant of a case, and what was written to him.
 *
 * @param key his mailbox in the form in which two are compared, else his name, else the number of his complaint
 * @param name as he writes it, else his mailbox
 * @param complaints their numbers, the oldest first
 * @param first when his first one was received
 * @param letters by number
 */
public record Correspondent(String key, String name, Complainant.Channel channel, List<String> complaints, Instant first, List<LetterRow> letters) {

    /** Who waits for an answer comes first, and of these who has waited longest. */
    static final Comparator<Correspondent> UNANSWERED_FIRST =
            Comparator.comparing((Correspondent each) -> each.answering()).thenComparing(Correspondent::first).thenComparing(Correspondent::key);

    public Correspondent {
        complaints = List.copyOf(complaints);
        letters = List.copyOf(letters);
    }

    /** How far the answer to somebody who complained has come. */
    public enum Answering {
        /** He waits, and nothing is written. */
        OPEN,
        /** He waits; a draft lies there. */
        DRAFTED,
        ANSWERED,
        /** What came by a machine is not answered (RFC 3834). */
        NOT_NEEDED;

        /** Whether he waits: a draft that lies there answers nobody. */
        public boolean isWaiting() {
            return this == OPEN || this == DRAFTED;
        }
    }

    /** How far his answer has come: an acknowledgement is one, and so is every other letter to a complainant. */
    public Answering answering() {
        List<LetterRow> answers = letters.stream().filter(letter -> letter.kind().isAnswer()).toList();
        if (answers.stream().anyMatch(letter -> letter.state() != LetterState.DRAFTED)) {
            return Answering.ANSWERED;
        }
        if (!needsAnswer(channel)) {
            return Answering.NOT_NEEDED;
        }
        return answers.stream().anyMatch(letter -> letter.state() == LetterState.DRAFTED) ? Answering.DRAFTED : Answering.OPEN;
    }

    /** Whether somebody reads what is answered to a complaint that came this way. */
    static boolean needsAnswer(Complainant.Channel channel) {
        return switch (channel) {
            case PERSON, REPORTING_BODY, PROVIDER -> true;
            case FEEDBACK_LOOP, SPAMCOP, VENDOR -> false;
        };
    }
}
