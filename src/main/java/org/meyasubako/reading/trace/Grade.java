package org.meyasubako.reading.trace;

/** How far a chain carries. C and D alone never lead to a measure. */
public enum Grade {
    /** Confirmed by our own log. */
    A,
    /** An anchored handover in a complete original. */
    B,
    /** An unbroken chain without anchor, or complete headers pasted by a person. */
    C,
    /** Claims only, or headers with missing or broken lines. */
    D
}
