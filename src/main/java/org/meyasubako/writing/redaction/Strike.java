package org.meyasubako.writing.redaction;

/** A stretch of a text that must not be shown, and what is shown instead. */
record Strike(int from, int to, StrikeReason reason, String replacement) {

    /** What stands where nothing better is known. */
    static final String MARK = "[redacted]";

    static Strike of(int from, int to, StrikeReason reason) {
        return new Strike(from, to, reason, MARK);
    }
}
