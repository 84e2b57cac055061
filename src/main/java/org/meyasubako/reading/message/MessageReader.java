package org.meyasubako.reading.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.evidence.Framing;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Span;

/** Reads mails: bytes to {@link Message}. Never fails on what stands in them; safe to use from several threads at once. */
public final class MessageReader {

    private final MessageLimits limits;

    public MessageReader() {
        this(MessageLimits.DEFAULT);
    }

    public MessageReader(MessageLimits limits) {
        this.limits = limits;
    }

    /** Reads an opened message. */
    public Message read(RawMessage raw) {
        SourceBytes bytes = SourceBytes.of(raw);
        if (raw.framing() == Framing.OUTLOOK) {
            return new OutlookReader(limits).read(SourceBytes.unlocated(raw.bytes()), 0);
        }
        Message message = new PartReader(limits, raw.framing()).message(bytes, 0);
        return raw.complete() ? message : withDefect(message, truncated(raw));
    }

    /** Reads bytes that came out of something else: the repaired text of pasted headers, a decoded attachment. */
    public Message read(SourceBytes bytes) {
        return new PartReader(limits, Framing.BARE).message(bytes, 0);
    }

    private static Defect truncated(RawMessage raw) {
        return Defect.at("MESSAGE_NOT_READ_WHOLE", new Span(raw.bytes().length, raw.origin().length()));
    }

    private static Message withDefect(Message message, Defect defect) {
        List<Defect> defects = new ArrayList<>(message.defects());
        defects.add(defect);
        Optional<Span> span = message.span();
        return new Message(message.fields(), message.root(), span, message.envelope(), defects);
    }
}
