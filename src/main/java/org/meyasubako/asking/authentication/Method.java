package org.meyasubako.asking.authentication;

import java.util.Arrays;
import java.util.Locale;

/** The ways of authenticating mail that are told apart; the IANA registry of RFC 8601 section 6.2 has more. */
public enum Method {
    /** RFC 7208. */
    SPF,
    /** RFC 6376. */
    DKIM,
    /** RFC 7489. */
    DMARC,
    /** RFC 8617. */
    ARC,
    /** SMTP AUTH, RFC 4954. */
    AUTH,
    /** The reverse name leads back to the address, RFC 8601 section 3. */
    IPREV,
    /** Any other, kept by its name: {@code sender-id}, {@code compauth}, {@code bimi}, … */
    OTHER;

    /** The method of this name, in any case. */
    static Method of(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(method -> method.name().equals(upper)).findFirst().orElse(OTHER);
    }
}
