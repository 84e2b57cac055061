package org.meyasubako.asking.authentication.dkim;

import java.util.List;
import java.util.Locale;
import org.meyasubako.basis.wording.Sentence;

/** Why a key record is of no use for a signature (RFC 6376 section 6.1.2). */
public enum KeyFlaw {
    /** There are texts under the name, but none is a key record. */
    NO_RECORD,
    /** The record's tags can't be read, or its version is another one. */
    UNREADABLE,
    /** The key can't be read: no base64, or no key of its type. */
    BAD_KEY,
    /** The key is larger than any that is believed to be meant seriously. */
    TOO_LARGE,
    /** The key is of another type than the signature's algorithm (tag {@code k}). */
    OTHER_TYPE,
    /** The record does not admit the signature's hash (tag {@code h}). */
    OTHER_HASH,
    /** The key is not for mail (tag {@code s}). */
    OTHER_SERVICE,
    /** The key is for the domain alone, and the signature's identity is beneath it (flag {@code s} of tag {@code t}). */
    NO_SUBDOMAINS;

    /** The same in words. */
    public Sentence sentence() {
        return new Sentence(KeyFlaw.class, "key-flaw." + name().toLowerCase(Locale.ROOT).replace('_', '-'), List.of());
    }
}
