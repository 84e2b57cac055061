package org.meyasubako.reading.trace;

/** How the reported message came to the desk; it stands beside the grade. */
public enum Copy {
    /** Sealed by the receiver (ARC), or from a feedback loop whose mail has DKIM aligned with the receiver. */
    AUTHENTICATED,
    /** A file handed in by a person, who could have written it himself. */
    ORIGINAL,
    /** Text pasted into a mail or form. */
    PASTED,
    /** No copy, or one without header fields. */
    NONE
}
