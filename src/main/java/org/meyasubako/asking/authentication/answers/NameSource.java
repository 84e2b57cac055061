package org.meyasubako.asking.authentication.answers;

/** Of what the name in a question is made. */
public enum NameSource {
    /** Of a domain and of what is published about it: it tells nothing of one mail. */
    PUBLISHED,
    /**
     * Of words that one mail brought, as SPF macros take them (RFC 7208 section 7): the envelope sender's local part often holds the
     * recipient's address. Whoever runs the name servers sees them, so such a question is never asked.
     */
    MAIL
}
