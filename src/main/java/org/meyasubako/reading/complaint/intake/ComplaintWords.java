package org.meyasubako.reading.complaint.intake;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.meyasubako.reading.complaint.text.Phrase;
import org.meyasubako.reading.complaint.text.ShippedList;

/** The words by which people and programs complain, and the mailboxes to which one complains. */
final class ComplaintWords {

    /** A complaint says what it is near its beginning. */
    private static final int LOOKED_AT = 2_000;

    private final ShippedList list = ShippedList.read(ComplaintWords.class, "complaint-words.txt");

    /** Whether a mail complains in words: by words that do nothing else, or by naming an abuse and appealing to someone to end it. */
    boolean complain(String subject, String text) {
        String said = (subject + "\n" + text.substring(0, Math.min(text.length(), LOOKED_AT))).toLowerCase(Locale.ROOT);
        return says(said, list.of("complains")) || (says(said, list.of("abuse")) && says(said, list.of("appeal")));
    }

    /** Whether a text names a kind of abuse. */
    boolean nameAbuse(String text) {
        return says(text.toLowerCase(Locale.ROOT), list.of("abuse"));
    }

    /** Whether a text says that it reports. */
    boolean nameReport(String text) {
        return says(text.toLowerCase(Locale.ROOT), list.of("report"));
    }

    /** Whether a mailbox is one to which one complains (RFC 2142 section 4): {@code abuse}, {@code abuse+x}, {@code jp-abuse}. */
    boolean isDesk(String local) {
        List<String> words = List.of(local.toLowerCase(Locale.ROOT).split("[-+._=]", -1));
        return list.of("desk").stream()
                .anyMatch(desk -> local.equalsIgnoreCase(desk) || desk.equals(words.getFirst()) || desk.equals(words.getLast()));
    }

    private static boolean says(String text, Collection<String> phrases) {
        return phrases.stream().anyMatch(phrase -> Phrase.stands(text, phrase));
    }
}
