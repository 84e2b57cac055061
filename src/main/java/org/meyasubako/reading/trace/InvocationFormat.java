package org.meyasubako.reading.trace;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The step within a host that qmail and those who write like it record: {@code (qmail 12345 invoked by uid 225)}, {@code invoked from
 * network}, {@code invoked for bounce}, {@code (nullmailer pid 477 invoked by uid 1000)}, {@code indimail-mta queue 5 by host ...}.
 */
final class InvocationFormat implements ReceivedFormat {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings().limit(16);

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        boolean indimail = line.preamble().word().filter(word -> word.equals("indimail-mta")).isPresent();
        Optional<String> comment = indimail ? line.commentStarting("invoked ") : line.preamble().comment();
        List<String> words = comment.map(WORDS::splitToList).orElse(List.of());
        if (!indimail && (words.isEmpty() || !words.contains("invoked"))) {
            return false;
        }
        draft.format = indimail ? "indimail" : name(words.getFirst());
        draft.local(uid(words));
        if (indimail) {
            // "by host mx.example": the word "host" is no name.
            draft.by = line.by().words().stream().filter(word -> !word.equals("host")).findFirst();
        }
        return true;
    }

    /** {@code qmail+freegate} and {@code BBSMAIL} are qmail with another name on it. */
    private static String name(String program) {
        return program.toLowerCase(Locale.ROOT).equals("nullmailer") ? "nullmailer" : "qmail";
    }

    private static Optional<String> uid(List<String> words) {
        int at = words.indexOf("uid");
        return at >= 0 && at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
    }
}
