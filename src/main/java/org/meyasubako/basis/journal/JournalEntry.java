package org.meyasubako.basis.journal;

import org.meyasubako.basis.evidence.Sha256;

/**
 * One act in its place in the journal. An entry in hand is always whole: its hash is computed, never taken from anywhere.
 *
 * @param number its place, from 1
 * @param previous the hash of the entry before; of the first, {@link JournalHead#GENESIS}'s
 */
public record JournalEntry(long number, Act act, Sha256 previous) {

    /** No journal gets there; its 18 digits fit a {@code long}. */
    static final long MAX_NUMBER = 999_999_999_999_999_999L;

    public JournalEntry {
        if (number < 1 || number > MAX_NUMBER) {
            throw new IllegalArgumentException("not the number of an entry: " + number);
        }
    }

    /** The SHA-256 of the {@link WrittenEntry#text() text} that this entry is written as. */
    public Sha256 hash() {
        return WrittenEntry.hashOf(text());
    }

    /** The head of the journal that ends with this entry. */
    public JournalHead head() {
        return new JournalHead(number, hash());
    }

    /** The entry as it is kept. */
    public WrittenEntry written() {
        String text = text();
        return new WrittenEntry(text, WrittenEntry.hashOf(text).hex());
    }

    private String text() {
        StringBuilder text = new StringBuilder(WrittenEntry.TITLE)
                .append("number ").append(number)
                .append("\nat ").append(WrittenEntry.TIME.format(act.at()))
                .append("\noffset ").append(act.offset())
                .append("\nperson ").append(act.person())
                .append("\naction ").append(act.action());
        act.facts().forEach((key, value) -> text.append("\nfact ").append(key).append(' ').append(value));
        return text.append("\nprevious ").append(previous).append('\n').toString();
    }
}
