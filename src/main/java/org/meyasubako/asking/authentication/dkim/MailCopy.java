package org.meyasubako.asking.authentication.dkim;

import java.util.List;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.SourceBytes;

/** A mail as it was handed in, and what of it can be held against a signature. */
public sealed interface MailCopy {

    /**
     * The bytes of the mail.
     *
     * @param whole whether the body is all there; of a header that came alone, and of a mail that was cut off, it is not
     */
    record Original(SourceBytes bytes, boolean whole) implements MailCopy {}

    /** Header fields that went through a person's hands or a program's, so that their bytes are no longer those that were signed. */
    record Retyped(List<HeaderField> fields, Obstacle why) implements MailCopy {

        public Retyped {
            fields = List.copyOf(fields);
        }
    }
}
