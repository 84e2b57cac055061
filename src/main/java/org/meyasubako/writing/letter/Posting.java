package org.meyasubako.writing.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;

/**
 * What a letter needs to become a mail beside its text.
 *
 * @param number of the letter, never given twice in a case file
 * @param at the date that it bears
 * @param answers the mail that it answers
 */
public record Posting(int number, Instant at, Optional<AnsweredMail> answers) {

    /**
     * The mail that a letter answers (RFC 5322 section 3.6.4).
     *
     * @param messageId with its angle brackets
     * @param references those of the mail, oldest first
     */
    public record AnsweredMail(String messageId, List<String> references) {

        private static final Pattern ID = Pattern.compile("<[!-;=?-~]{1,200}@[!-;=?-~]{1,200}>");
        /** References that are repeated; of more, the first and the last ones. */
        private static final int MOST_REFERENCES = 20;

        public AnsweredMail {
            references = List.copyOf(references);
        }

        /** The thread of a mail; empty where its Message-ID is none that a header can repeat. */
        public static Optional<AnsweredMail> of(Message message) {
            List<String> ids = message.field("Message-ID").map(HeaderField::body).map(body -> ids(body.text())).orElse(List.of());
            List<String> references = message.field("References").map(HeaderField::body).map(body -> ids(body.text())).orElse(List.of());
            return ids.stream().findFirst().map(id -> new AnsweredMail(id, shortened(references)));
        }

        private static List<String> ids(String text) {
            Matcher found = ID.matcher(text);
            return found.results().map(java.util.regex.MatchResult::group).toList();
        }

        private static List<String> shortened(List<String> references) {
            if (references.size() <= MOST_REFERENCES) {
                return references;
            }
            List<String> kept = new ArrayList<>(List.of(references.getFirst()));
            kept.addAll(references.subList(references.size() - MOST_REFERENCES + 1, references.size()));
            return kept;
        }
    }
}
