package org.meyasubako.asking.lookup;

/** Reads what a recorded reply says; it never throws on a reply, whatever its bytes. */
public interface ReplyReader {

    /** What the observation's reply says to its question; {@link Answer.Failed} where there is no reply, or none that can be believed. */
    Answer<Reply> read(Observation observation);

    /** Whether the reply says that the name itself does not exist, so that it has records of no type (RFC 8020). */
    default boolean deniesName(Observation observation) {
        return false;
    }
}
