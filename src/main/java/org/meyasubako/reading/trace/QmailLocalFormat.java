package org.meyasubako.reading.trace;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;

/**
 * The step within a host that qmail, netqmail and IndiMail write: {@code (qmail 12345 invoked by uid 225)}, {@code invoked from
 * network}, {@code invoked for bounce}.
 */
final class QmailLocalFormat implements ReceivedFormat {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings().limit(16);

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        Optional<String> qmail = line.preamble().comment().filter(comment -> ReceivedLine.startsWith(comment, "qmail "));
        boolean indimail = line.preamble().word().filter(word -> word.equals("indimail-mta")).isPresent();
        if (qmail.isEmpty() && !indimail) {
            return false;
        }
        draft.format = indimail ? "indimail" : "qmail";
        draft.local(qmail.or(() -> line.commentStarting("invoked ")).flatMap(QmailLocalFormat::uid));
        if (indimail) {
            // "by host mx.example": the word "host" is no name.
            draft.by = line.clause("by").words().stream().filter(word -> !word.equals("host")).findFirst();
        }
        return true;
    }

    private static Optional<String> uid(String comment) {
        List<String> words = WORDS.splitToList(comment);
        int at = words.indexOf("uid");
        return at >= 0 && at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
    }
}
