package org.meyasubako.reading.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.evidence.Span;

/** A mail as read (RFC 5322): its header fields in their order, its MIME tree, and everything wrong with it. */
public final class Message {

    private final List<HeaderField> fields;
    private final Part root;
    private final Optional<Span> span;
    private final Envelope envelope;
    private final List<Defect> defects;

    /**
     * @param span the message's bytes in the raw message; empty where there is no such range
     * @param defects of this message's own header and parts, not of messages inside
     */
    Message(List<HeaderField> fields, Part root, Optional<Span> span, Envelope envelope, List<Defect> defects) {
        this.fields = List.copyOf(fields);
        this.root = root;
        this.span = span;
        this.envelope = envelope;
        this.defects = List.copyOf(defects);
    }

    /**
     * What the fields that people look at say.
     *
     * @param from the first author (RFC 5322 section 3.6.2)
     * @param to the first-named recipients, in order
     * @param subject decoded
     * @param messageId without brackets (RFC 5322 section 3.6.4)
     */
    public record Envelope(
            Optional<NamedAddress> from,
            List<NamedAddress> to,
            Optional<String> subject,
            Optional<MailDate> date,
            Optional<String> messageId) {

        /** Of a message that was not handed in. */
        public static final Envelope EMPTY =
                new Envelope(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

        public Envelope {
            to = List.copyOf(to);
        }
    }

    /** All header fields, newest trace field first, as they stand. */
    public List<HeaderField> fields() {
        return fields;
    }

    /** The first field of this name. */
    public Optional<HeaderField> field(String name) {
        for (HeaderField field : fields) {
            if (field.is(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** All fields of this name, in order. */
    public List<HeaderField> fields(String name) {
        return fields.stream().filter(field -> field.is(name)).toList();
    }

    public Part root() {
        return root;
    }

    public Optional<Span> span() {
        return span;
    }

    public Envelope envelope() {
        return envelope;
    }

    public List<Defect> defects() {
        return defects;
    }

    /** The defects of this message and of every message inside it. */
    public List<Defect> allDefects() {
        List<Defect> all = new ArrayList<>(defects);
        for (Part part : root.walk()) {
            part.message().ifPresent(inner -> all.addAll(inner.allDefects()));
        }
        return all;
    }

    /** The parts that hold content: every node that is no multipart; a message inside counts as one. */
    public List<Part> leaves() {
        return root.walk().stream().filter(part -> !part.isMultipart()).toList();
    }
}
