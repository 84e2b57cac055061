package org.meyasubako.asking.authentication.dkim;

import java.util.Arrays;
import java.util.Optional;

/** How a signature was made (RFC 6376 section 3.3, RFC 8463 section 3). */
public enum Algorithm {
    RSA_SHA256("rsa-sha256", "SHA-256", "SHA256withRSA"),
    /** Not to be believed any more (RFC 8301 section 3.1). */
    RSA_SHA1("rsa-sha1", "SHA-1", "SHA1withRSA"),
    /** Signs the digest, not the text (RFC 8463 section 3). */
    ED25519_SHA256("ed25519-sha256", "SHA-256", "Ed25519");

    private final String code;
    private final String digest;
    private final String jca;

    Algorithm(String code, String digest, String jca) {
        this.code = code;
        this.digest = digest;
        this.jca = jca;
    }

    /** The algorithm of tag {@code a}; its names are written in lower case, but not by everybody. */
    static Optional<Algorithm> of(String written) {
        return Arrays.stream(values()).filter(algorithm -> algorithm.code.equalsIgnoreCase(written)).findFirst();
    }

    /** The value of tag {@code a}. */
    public String code() {
        return code;
    }

    /** The type of its keys, as tag {@code k} of a key record names it. */
    String keyType() {
        return code.substring(0, code.indexOf('-'));
    }

    /** Its hash, as tag {@code h} of a key record names it. */
    String hash() {
        return code.substring(code.indexOf('-') + 1);
    }

    /** The digest by the Java platform's name for it. */
    String digest() {
        return digest;
    }

    /** The signature by the Java platform's name for it. */
    String jca() {
        return jca;
    }
}
