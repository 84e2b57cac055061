package org.meyasubako.casebook;

import java.io.IOException;
import org.meyasubako.basis.wording.Sentence;

/** A casebook cannot be opened, read or written: what happened and what to do, for a person. */
public final class CasebookUnavailableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final Trouble trouble;
    private final transient Sentence reason;

    CasebookUnavailableException(String path, Trouble trouble, Sentence reason, Throwable cause) {
        super(path + ": " + reason.code(), cause);
        this.path = path;
        this.trouble = trouble;
        this.reason = reason;
    }

    CasebookUnavailableException(String path, Trouble trouble, Sentence reason) {
        super(path + ": " + reason.code());
        this.path = path;
        this.trouble = trouble;
        this.reason = reason;
    }

    /** The casebook, as its path was given. */
    public String path() {
        return path;
    }

    /** Which trouble it is, to be told apart by programs. */
    public Trouble trouble() {
        return trouble;
    }

    /** What happened. */
    public Sentence reason() {
        return reason;
    }

    /** What the person can do about it. */
    public Sentence remedy() {
        return trouble.remedy();
    }
}
