package org.meyasubako.asking.authentication.dmarc;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a domain wishes for mail that fails (RFC 9989 section 4.7), from the mildest. */
public enum Policy {
    NONE,
    QUARANTINE,
    REJECT;

    static Optional<Policy> of(String word) {
        return Arrays.stream(values()).filter(policy -> policy.code().equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** The word of the record. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One step milder, as a domain that only tests its policy has it. */
    Policy milder() {
        return this == REJECT ? QUARANTINE : NONE;
    }
}
