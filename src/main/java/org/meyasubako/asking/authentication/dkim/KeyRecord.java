package org.meyasubako.asking.authentication.dkim;

import java.security.PublicKey;
import java.util.Optional;
import java.util.Set;

/** What a key record says (RFC 6376 section 3.6.1). */
public sealed interface KeyRecord {

    /**
     * A key.
     *
     * @param type {@code rsa} or {@code ed25519}
     * @param bits the size of an RSA key's modulus; 256 for Ed25519
     * @param hashes the only hashes that signatures may use; empty where any may
     * @param forMail whether it is meant for mail (tag {@code s})
     * @param testing whether the signer says that he is only testing (flag {@code y})
     * @param strict whether the identity must be of the very domain (flag {@code s})
     */
    record Usable(String type, PublicKey key, int bits, Optional<Set<String>> hashes, boolean forMail, boolean testing, boolean strict)
            implements KeyRecord {

        public Usable {
            hashes = hashes.map(Set::copyOf);
        }
    }

    /** The key was taken back: its tag {@code p} is empty. */
    record Revoked() implements KeyRecord {}

    /** No key can be read off it. */
    record Unusable(KeyFlaw flaw) implements KeyRecord {}
}
