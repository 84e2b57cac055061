package org.meyasubako.judging.deadline;

/** What the desk owes a case by its kind. */
public enum KindClass {
    /** Kinds 1, 2 and 1-or-2: our customer sent it, or a third party abused what is ours. */
    SENT_OR_ABUSED,
    /** Kind 3: ours is only named. */
    NAMED,
    /** Not yet assessed, or not enough to do so. */
    OPEN,
    /** Nothing in it is ours: the complainant gets an answer, nobody a measure. */
    FOREIGN
}
