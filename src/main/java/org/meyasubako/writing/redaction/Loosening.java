package org.meyasubako.writing.redaction;

import org.meyasubako.basis.wording.Sentence;

/** Something that the strict default strikes and a person may let stand. What names a protected person can't be let stand. */
public enum Loosening {
    /** Minutes and seconds. */
    TIMES,
    MESSAGE_ID,
    /** Received lines; queue ids, the recipient, minutes, and the host that received the mail are struck in them all the same. */
    RECEIVED,
    /** Fields not known to be harmless. */
    OTHER_FIELDS,
    /** The domain of a recipient at a mailbox provider. */
    PROVIDER_DOMAIN,
    URL_PARAMETERS,
    URL_PIECES,
    /** Numbers and codes in the text. */
    IDENTIFIERS,
    GREETINGS,
    /** Mail addresses in the text. */
    ADDRESSES;

    /** What may stand, in words. */
    public Sentence sentence() {
        return Sentence.of(Loosening.class, "loosening." + name());
    }
}
