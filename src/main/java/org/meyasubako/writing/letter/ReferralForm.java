package org.meyasubako.writing.letter;

/** In which form a referral carries its report. */
public enum ReferralForm {
    /** The feedback report of RFC 5965. */
    ARF,
    /** The JSON document of XARF 4. */
    XARF
}
