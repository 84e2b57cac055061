package org.meyasubako.asking.authentication.dkim;

import org.meyasubako.basis.wording.Sentence;

/** How the body compares with the hash of it that was signed (tag {@code bh}, RFC 6376 section 3.7). */
public enum BodyState {
    /** It is the one that was signed. */
    RIGHT,
    /** It is another one, or was changed. */
    WRONG,
    /** It is not there, or not all of it. */
    MISSING,
    /** It was not compared, for the signature can't be read or was not checked. */
    NOT_COMPARED,
    /** No hash of it is signed: an ARC-Seal covers fields alone (RFC 8617 section 4.1.3). */
    NOT_COVERED;

    /** The same in words. */
    public Sentence sentence() {
        return switch (this) {
            case RIGHT -> Sentence.of(BodyState.class, "body.right");
            case WRONG -> Sentence.of(BodyState.class, "body.wrong");
            case MISSING -> Sentence.of(BodyState.class, "body.missing");
            case NOT_COMPARED -> Sentence.of(BodyState.class, "body.not-compared");
            case NOT_COVERED -> Sentence.of(BodyState.class, "body.not-covered");
        };
    }
}
