package org.meyasubako.asking.authentication.dkim;

import org.meyasubako.basis.wording.Sentence;

/** Why a signature that may be right proves nothing (RFC 8301). */
public sealed interface Weakness {

    /** The same in words. */
    Sentence sentence();

    /** It holds, but with rsa-sha1, which must not be believed (RFC 8301 section 3.1). */
    record Sha1() implements Weakness {
        @Override
        public Sentence sentence() {
            return Sentence.of(Weakness.class, "weak.sha1");
        }
    }

    /** An RSA key so short must not be believed (RFC 8301 section 3.2): anybody may have computed it. The signature was not tried. */
    record ShortKey(int bits) implements Weakness {
        @Override
        public Sentence sentence() {
            return Sentence.of(Weakness.class, "weak.short-key", bits);
        }
    }

    /** It holds, but signs nothing of the body (tag {@code l=0}, RFC 6376 section 8.2): any text may stand under it. */
    record NoBody() implements Weakness {
        @Override
        public Sentence sentence() {
            return Sentence.of(Weakness.class, "weak.no-body");
        }
    }
}
