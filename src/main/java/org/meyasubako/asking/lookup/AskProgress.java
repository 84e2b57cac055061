package org.meyasubako.asking.lookup;

/** Is told how the asking gets on, on the thread that asks. */
public interface AskProgress {

    /** Nobody listens. */
    AskProgress SILENT = new AskProgress() {};

    /** The question is being asked now. */
    default void asking(PlannedQuestion planned) {}

    /** One more of {@code all} questions is done. */
    default void done(Outcome outcome, int done, int all) {}
}
