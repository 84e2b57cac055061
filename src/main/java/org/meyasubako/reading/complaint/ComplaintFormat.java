package org.meyasubako.reading.complaint;

import java.util.Locale;

/** In which form a complaint came. */
public enum ComplaintFormat {
    /** A feedback report (RFC 5965). */
    ARF,
    /** X-ARF 0.1: a mail with a YAML report, marked by a header field. */
    XARF_1,
    /** X-ARF 0.2: the same, with its schema named. */
    XARF_2,
    /** XARF 3: a JSON report, by mail or alone. */
    XARF_3,
    /** XARF 4. */
    XARF_4,
    /** A SpamCop report on one mail. */
    SPAMCOP,
    /** A SpamCop summary or alert: addresses without evidence. */
    SPAMCOP_SUMMARY,
    /** The reported message as an attached file or part. */
    ATTACHED,
    /** A forward in the text, without Received fields. */
    INLINE,
    /** Header fields pasted into the text. */
    PASTED,
    /** What somebody filled in on a web form: lines of labels and values. */
    FORM,
    /** A person's text, or anything not recognised. */
    PLAIN,
    /** No complaint: the mail itself is what an analyst wants to look at. */
    NONE;

    /** The form of the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
