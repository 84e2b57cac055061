package org.meyasubako.reading.mailbox;

import org.meyasubako.basis.wording.Sentence;

/** A mailbox that was named by a person cannot be opened: missing, not permitted, or failing under the hands. */
public final class UnreadableMailboxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final transient Sentence reason;

    public UnreadableMailboxException(String path, Sentence reason) {
        super(path + ": " + reason.code());
        this.path = path;
        this.reason = reason;
    }

    /** With the failure of the file system beneath it. */
    public UnreadableMailboxException(String path, Sentence reason, Throwable cause) {
        super(path + ": " + reason.code(), cause);
        this.path = path;
        this.reason = reason;
    }

    /** The path as it was given. */
    public String path() {
        return path;
    }

    /** Why, for a person. */
    public Sentence reason() {
        return reason;
    }
}
