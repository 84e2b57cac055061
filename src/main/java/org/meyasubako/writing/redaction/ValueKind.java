package org.meyasubako.writing.redaction;

import org.meyasubako.basis.wording.Sentence;

/** What a clear value is; it decides how the value is compared and what is said of it where the value itself must not be said. */
public enum ValueKind {
    ADDRESS,
    NAME,
    TELEPHONE,
    COMPANY,
    SIGNATURE,
    DOMAIN,
    HOST,
    /** What a person added. */
    EXTRA;

    /** The kind in words. */
    public Sentence sentence() {
        return Sentence.of(ValueKind.class, "value." + name());
    }
}
