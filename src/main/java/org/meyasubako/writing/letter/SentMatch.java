package org.meyasubako.writing.letter;

import java.time.Instant;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;

/**
 * A sent mail that is a draft of ours.
 *
 * @param way by what it is known
 * @param sent its date; empty where it bears none
 * @param bytes digest of the mail as it was sent
 * @param differs whether its text is another than that of the draft, line breaks and blanks not counted
 */
public record SentMatch(KnownDraft draft, Way way, Optional<Instant> sent, Sha256 bytes, boolean differs) {

    /** By what a sent mail is known. */
    public enum Way {
        MESSAGE_ID,
        /** Mail programs give their own Message-ID: the case's tag, the reader and the subject are the draft's. */
        TAG
    }
}
