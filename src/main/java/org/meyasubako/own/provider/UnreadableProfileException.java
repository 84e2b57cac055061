package org.meyasubako.own.provider;

import java.nio.file.Path;
import org.meyasubako.basis.wording.Sentence;

/** The folder of a profile that was named by a person cannot be opened at all. */
public final class UnreadableProfileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Sentence reason;

    UnreadableProfileException(Path folder, Sentence reason) {
        super(folder + ": " + reason.code());
        this.reason = reason;
    }

    /** Why, for a person. */
    public Sentence reason() {
        return reason;
    }
}
