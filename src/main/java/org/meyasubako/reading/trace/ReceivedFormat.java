package org.meyasubako.reading.trace;

/** The way in which one program writes Received fields. */
interface ReceivedFormat {

    /**
     * Reads the line if this program wrote it.
     *
     * @param draft what the clauses say by themselves; filled further, and left alone where the answer is no
     * @return whether the line has this program's shape
     */
    boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft);
}
