package org.meyasubako.basis.journal;

/**
 * Something in a journal that is not as it was written.
 *
 * @param number the number of the entry concerned; of one that cannot be read, the number that its place should have
 */
public record JournalFault(long number, Code code) {

    /** What is wrong. */
    public enum Code {
        /** The text and its hash do not belong together: one of them was changed. */
        HASH_DIFFERS,
        /** Text and hash belong together, but no entry is written so. */
        UNREADABLE,
        /** The entry does not follow the one before it: something was changed, taken out or put in between. */
        PREVIOUS_DIFFERS,
        /** Numbers are missing before this entry. */
        GAP,
        /** A number that was there already, or should have come earlier. */
        REORDERED,
        /** The journal does not contain a head that is known from elsewhere: its end was cut off, or all of it was written anew. */
        HEAD_MISSING,
        /** A note, no proof of tampering: the entry is earlier than the one before it, since somebody set a clock. */
        TIME_BACKWARDS
    }

    /** Whether this is worth knowing, but leaves the journal whole. */
    public boolean note() {
        return code == Code.TIME_BACKWARDS;
    }
}
