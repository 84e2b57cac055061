package org.meyasubako.workspace;

/** Told how far a long work is. Called from the working thread, often; the receiver thins out what it shows. */
@FunctionalInterface
public interface Progress {

    /** For work that nobody watches. */
    Progress UNWATCHED = (done, total, messages) -> {};

    /**
     * @param done bytes read
     * @param total bytes to read, as far as known
     * @param messages messages read
     */
    void at(long done, long total, long messages);
}
