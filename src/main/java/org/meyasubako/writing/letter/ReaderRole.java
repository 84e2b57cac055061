package org.meyasubako.writing.letter;

/** Who reads a letter; it decides what the letter may name and in which zone times are told. */
public enum ReaderRole {
    COMPLAINANT,
    CUSTOMER,
    /** Another provider, the operator of a blocklist, the postmaster of a receiver. */
    OPERATOR,
    /** A reporting body, the police, a court. */
    AUTHORITY,
    /** Somebody who applied for a contract and has none. */
    APPLICANT
}
