package org.meyasubako.reading.trace;

import java.time.Instant;
import java.util.List;
import org.meyasubako.reading.message.Message;

/** Tells which lines of a mail stood beneath valid signatures; who reads chains asks it, and who can verify signatures answers. */
@FunctionalInterface
public interface SignedLinesReader {

    /** For whoever cannot verify: nothing is signed. */
    SignedLinesReader NONE = (mail, at) -> List.of();

    /**
     * The lines beneath each valid signature.
     *
     * @param mail as it came, to the byte
     * @param at the time by which its keys are judged
     */
    List<SignedLines> read(Message mail, Instant at);
}
