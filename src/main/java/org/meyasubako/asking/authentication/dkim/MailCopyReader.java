package org.meyasubako.asking.authentication.dkim;

import java.util.Optional;
import org.meyasubako.basis.evidence.Framing;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.reading.complaint.ReportedMessage;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.Part;
import org.meyasubako.reading.message.SourceBytes;

/** Finds the bytes of a mail, and of the mail reported inside it, that signatures can be held against. */
public final class MailCopyReader {

    private final RawMessage raw;
    private final Message outer;

    /** @param outer the message that was read from {@code raw} */
    public MailCopyReader(RawMessage raw, Message outer) {
        this.raw = raw;
        this.outer = outer;
    }

    /** The mail itself, as it was opened. */
    public MailCopy mail() {
        return raw.framing() == Framing.OUTLOOK ? new MailCopy.Retyped(outer.fields(), Obstacle.OUTLOOK)
                : new MailCopy.Original(SourceBytes.of(raw), raw.complete());
    }

    /** A mail that came as its bytes: the one that was opened, or one that lies in it. */
    public MailCopy of(Message mail) {
        return mail == outer ? mail() : attached(mail, raw.complete());
    }

    /** The reported mail; empty where none was handed in. */
    public Optional<MailCopy> reported(ReportedMessage reported) {
        return reported.message().map(message -> switch (reported.form()) {
            case MESSAGE -> message == outer ? mail() : attached(message, raw.complete());
            case HEADERS -> attached(message, false);
            case INLINE -> new MailCopy.Retyped(message.fields(), Obstacle.FORWARDED);
            case PASTED, NONE -> new MailCopy.Retyped(message.fields(), Obstacle.PASTED);
        });
    }

    private MailCopy attached(Message message, boolean whole) {
        boolean outlook = message.span().isEmpty() && message.fields().stream().allMatch(field -> field.span().isEmpty());
        return carrier(outer, message).filter(part -> !outlook)
                .map(part -> (MailCopy) new MailCopy.Original(part.content(), whole))
                .orElse(new MailCopy.Retyped(message.fields(), Obstacle.OUTLOOK));
    }

    /** The part that carries the message, however deep it lies. */
    private static Optional<Part> carrier(Message within, Message sought) {
        for (Part part : within.root().walk()) {
            Optional<Message> inner = part.message();
            if (inner.filter(message -> message == sought).isPresent()) {
                return Optional.of(part);
            }
            Optional<Part> deeper = inner.flatMap(message -> carrier(message, sought));
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }
}
