package org.meyasubako.asking.authentication.dkim;

import java.util.ArrayList;
import java.util.List;
import org.meyasubako.basis.wording.Sentence;

/** Tells which header fields that people look at a signature leaves open (RFC 6376 sections 5.4.1 and 8.15). */
final class HeaderCoverage {

    /** What a mail program shows, and what decides how it shows the rest. */
    private static final List<String> SHOWN = List.of("from", "sender", "reply-to", "to", "cc", "subject", "date", "message-id", "content-type");

    /** Without these nobody would know the mail again. */
    private static final List<String> TELLING = List.of("subject", "date", "to");

    private HeaderCoverage() {}

    /** What to tell of the header: fields that stand more often than they are signed, and fields that are not signed at all. */
    static List<Sentence> notes(WrittenMail mail, SignatureField field) {
        List<Sentence> notes = new ArrayList<>();
        for (String name : SHOWN) {
            int there = mail.fields(name).size();
            int signed = field.signedTimes(name);
            if (there > signed && signed > 0) {
                notes.add(Sentence.of(HeaderCoverage.class, "note.added-field", name, there, signed));
            }
        }
        List<String> open = TELLING.stream().filter(name -> field.signedTimes(name) == 0 && !mail.fields(name).isEmpty()).toList();
        if (!open.isEmpty()) {
            notes.add(Sentence.of(HeaderCoverage.class, "note.open-fields", String.join(", ", open)));
        }
        return notes;
    }
}
