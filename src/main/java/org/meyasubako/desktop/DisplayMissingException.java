package org.meyasubako.desktop;

import org.meyasubako.basis.wording.Sentence;

/** There is no display to open the window on, or what the toolkit needs is not installed. */
public final class DisplayMissingException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Sentence reason;

    DisplayMissingException(Sentence reason, Throwable cause) {
        super(reason.code(), cause);
        this.reason = reason;
    }

    /** Why, for a person; names the package that is missing, if one is. */
    public Sentence reason() {
        return reason;
    }
}
