package org.meyasubako.writing.packet.archive;

/** Told how many files of a bag are written; called from the working thread. */
@FunctionalInterface
public interface BagProgress {

    /** For work that nobody watches. */
    BagProgress UNWATCHED = (done, total) -> {};

    void at(int done, int total);
}
