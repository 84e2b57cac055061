package org.meyasubako.reading.message;

import java.util.ArrayList;
import java.util.List;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.evidence.Framing;
import org.meyasubako.basis.evidence.RawMessage;

/** Reads a mail into its header fields and parts (RFC 5322, RFC 2045, RFC 2046); takes any bytes and never throws on them. */
public final class MessageReader {

    private final MessageLimits limits;

    public MessageReader() {
        this(MessageLimits.DEFAULT);
    }

    public MessageReader(MessageLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a message as it was opened; its framing decides how: an Outlook item has no header bytes, and in an mbox the text of
     * parts loses what the box put before its lines.
     */
    public Message read(RawMessage raw) {
        TreeReader tree = new TreeReader(limits, raw.framing() == Framing.MBOX);
        SourceBytes bytes = SourceBytes.of(raw);
        List<Defect> defects = new ArrayList<>();
        if (!raw.complete()) {
            defects.add(MessageDefect.MESSAGE_INCOMPLETE.at(bytes.span(bytes.length(), bytes.length())));
        }
        if (raw.framing() == Framing.OUTLOOK) {
            return new OutlookReader(tree).read(bytes, 0, defects);
        }
        return tree.message(bytes, 0, defects);
    }

    /** Reads a message that stands within another text, such as pasted header fields; spans point where {@code bytes} came from. */
    public Message read(SourceBytes bytes) {
        return new TreeReader(limits, false).message(bytes, 0, new ArrayList<>());
    }

}
