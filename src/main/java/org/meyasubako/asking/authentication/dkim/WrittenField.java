package org.meyasubako.asking.authentication.dkim;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.evidence.Span;

/** A header field as the bytes that were sent: its folds end in CRLF, and its last line end is not part of it. */
public final class WrittenField {

    private static final byte[] CRLF = {'\r', '\n'};

    private final byte[] bytes;
    private final int colon;
    private final String name;
    private final Optional<Span> span;

    /** @param bytes of the field, with a colon at {@code colon} */
    WrittenField(byte[] bytes, int colon, Optional<Span> span) {
        this.bytes = bytes;
        this.colon = colon;
        this.name = new String(bytes, 0, colon, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        this.span = span;
    }

    /** The name in lower case. */
    public String name() {
        return name;
    }

    public boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }

    /** What stands behind the colon, folds and all; names of domains may be in UTF-8 (RFC 8616). */
    public String body() {
        return new String(bytes, colon + 1, bytes.length - colon - 1, StandardCharsets.UTF_8);
    }

    /** The field in the raw message. */
    public Optional<Span> span() {
        return span;
    }

    /** The field in canonical form (RFC 6376 sections 3.4.1 and 3.4.2), with its line end where {@code ended}. */
    public byte[] canonical(Canonicalization form, boolean ended) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + CRLF.length);
        if (form == Canonicalization.SIMPLE) {
            out.writeBytes(bytes);
        } else {
            out.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
            out.write(':');
            relax(out);
        }
        if (ended) {
            out.writeBytes(CRLF);
        }
        return out.toByteArray();
    }

    /** Unfolds the body; white space becomes one space between words and nothing at the ends. */
    private void relax(ByteArrayOutputStream out) {
        boolean begun = false;
        boolean space = false;
        for (int i = colon + 1; i < bytes.length; i++) {
            byte b = bytes[i];
            boolean fold = b == '\n' || (b == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n');
            if (b == ' ' || b == '\t') {
                space = begun;
            } else if (!fold) {
                if (space) {
                    out.write(' ');
                }
                out.write(b);
                begun = true;
                space = false;
            }
        }
    }

    /** The same field with nothing as the value of its tag {@code b}: that is what was signed (RFC 6376 section 3.7). */
    public WrittenField unsigned() {
        int start = colon + 1;
        while (start < bytes.length) {
            int end = start;
            while (end < bytes.length && bytes[end] != ';') {
                end++;
            }
            int equals = signatureValue(start, end);
            if (equals >= 0) {
                ByteArrayOutputStream cut = new ByteArrayOutputStream(bytes.length);
                cut.write(bytes, 0, equals + 1);
                cut.write(bytes, end, bytes.length - end);
                return new WrittenField(cut.toByteArray(), colon, span);
            }
            start = end + 1;
        }
        return this;
    }

    /** The place of the equals sign, where the tag between {@code start} and {@code end} is {@code b}; else −1. */
    private int signatureValue(int start, int end) {
        int at = skipSpace(start, end);
        if (at == end || bytes[at] != 'b') {
            return -1;
        }
        int equals = skipSpace(at + 1, end);
        return equals < end && bytes[equals] == '=' ? equals : -1;
    }

    private int skipSpace(int from, int end) {
        int at = from;
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        return at;
    }
}
