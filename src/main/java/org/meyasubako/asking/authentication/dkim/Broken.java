package org.meyasubako.asking.authentication.dkim;

import org.meyasubako.basis.wording.Sentence;

/** Which part of a mail is not what was signed. */
public enum Broken {
    /** The signature holds over the header; the body was changed, as mailing lists and those who redact do. */
    BODY,
    /** The body is right; the signature does not hold over the header fields with any key that was recorded. */
    HEADER,
    BOTH,
    /** The body was changed; whether the header was is not known, for no key of use is recorded. */
    BODY_AT_LEAST,
    /** Fields alone are signed, and the signature does not hold over them. */
    FIELDS;

    /** The same in words. */
    public Sentence sentence() {
        return switch (this) {
            case BODY -> Sentence.of(Broken.class, "fail.body");
            case HEADER -> Sentence.of(Broken.class, "fail.header");
            case BOTH -> Sentence.of(Broken.class, "fail.both");
            case BODY_AT_LEAST -> Sentence.of(Broken.class, "fail.body-at-least");
            case FIELDS -> Sentence.of(Broken.class, "fail.fields");
        };
    }
}
