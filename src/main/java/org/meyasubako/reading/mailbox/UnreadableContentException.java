package org.meyasubako.reading.mailbox;

import java.io.IOException;
import org.meyasubako.basis.wording.Sentence;

/** Packed content cannot be read, or not further: damaged, encrypted, packed in an unknown way, or beyond one of {@link MailboxLimits}. */
final class UnreadableContentException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence reason;

    UnreadableContentException(Sentence reason) {
        super(reason.code());
        this.reason = reason;
    }

    Sentence reason() {
        return reason;
    }
}
