package org.meyasubako.reading.trace.received;

import java.util.Locale;
import java.util.Optional;
import org.meyasubako.reading.trace.received.ReceivedField.HopRole;

/** qmail's own notes: {@code (qmail 12345 invoked by uid 225)}, {@code invoked from network}. They name no peer. */
final class QmailNoteFormat implements ReceivedFormat {

    @Override
    public boolean matches(Clauses clauses) {
        return note(clauses).isPresent() && !clauses.has(Clauses.Name.FROM);
    }

    private static Optional<String> note(Clauses clauses) {
        return clauses.clause(Clauses.Name.HEAD).comments().map(c -> c.toLowerCase(Locale.ROOT))
                .filter(c -> c.startsWith("qmail") && c.contains("invoked")).findFirst();
    }

    @Override
    public void read(Clauses clauses, FieldDraft draft) {
        draft.format = "qmail";
        draft.role = HopRole.LOCAL;
        draft.localUser = note(clauses).flatMap(note -> after(note, "by uid ").or(() -> after(note, "invoked by ")));
    }

    private static Optional<String> after(String note, String words) {
        int at = note.indexOf(words);
        return at < 0 ? Optional.empty() : Optional.of(note.substring(at + words.length()).strip()).filter(user -> !user.isEmpty());
    }
}
