package org.meyasubako.judging.bundle;

/** Whether what a case is about still goes on. */
public enum Activity {
    QUIET,
    /** It happened within the last day, or again after a measure. */
    RUNNING,
    /** The customer's account or address sends in masses, and still does: the harm that cannot wait. */
    FLOOD;

    /** Whether it goes on at all. */
    public boolean isRunning() {
        return this != QUIET;
    }
}
