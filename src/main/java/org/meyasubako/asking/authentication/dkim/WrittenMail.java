package org.meyasubako.asking.authentication.dkim;

import java.util.List;
import org.meyasubako.reading.message.SourceBytes;

/** A mail as signers see it: its header fields as bytes, and where its body begins (RFC 5322 section 2.1). */
public final class WrittenMail {

    private final byte[] bytes;
    private final List<WrittenField> fields;
    private final int bodyStart;
    private final boolean surplus;

    /** @param surplus whether there are more header fields than are read */
    WrittenMail(byte[] bytes, List<WrittenField> fields, int bodyStart, boolean surplus) {
        this.bytes = bytes;
        this.fields = List.copyOf(fields);
        this.bodyStart = bodyStart;
        this.surplus = surplus;
    }

    /** Divides the bytes; takes any. */
    public static WrittenMail of(SourceBytes source) {
        return new MailDivider(source).divide();
    }

    /** The header fields from the top; of a line among them that is none, nothing. */
    public List<WrittenField> fields() {
        return fields;
    }

    /** The fields of that name, from the top. */
    public List<WrittenField> fields(String name) {
        return fields.stream().filter(field -> field.is(name)).toList();
    }

    /** Whether there are more header fields than are read, so that a signature may cover some that are not here. */
    public boolean hasSurplus() {
        return surplus;
    }

    /** All bytes; those of the body begin at {@link #bodyStart()}. */
    byte[] bytes() {
        return bytes;
    }

    int bodyStart() {
        return bodyStart;
    }
}
