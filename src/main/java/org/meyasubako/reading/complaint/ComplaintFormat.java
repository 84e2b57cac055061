package org.meyasubako.reading.complaint;

import java.util.Locale;

/** In which form a complaint came. */
public enum ComplaintFormat {
    /** A feedback report (RFC 5965). */
    ARF,
    /** The reported message as an attached file or part. */
    ATTACHED,
    /** A forward in the text, without Received fields. */
    INLINE,
    /** Header fields pasted into the text. */
    PASTED,
    /** A person's text, or anything not recognised. */
    PLAIN,
    /** No complaint: the mail itself is what an analyst wants to look at. */
    NONE;

    /** The form of the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
