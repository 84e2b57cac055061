package org.meyasubako.writing.letter;

/** How far a letter went; the desk's program sends none itself. */
public enum LetterState {
    DRAFTED,
    /** A person sent it as mail. */
    SENT,
    BY_POST
}
