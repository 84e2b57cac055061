package org.meyasubako.asking.lookup;

/** Whether an answer that is still fresh is asked for again. */
public enum Freshness {
    /** What was recorded and has not outlived its time is used. */
    REUSE,
    /** Asked again; what was recorded stays beside it. */
    ASK_AGAIN
}
