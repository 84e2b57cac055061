package org.meyasubako.asking.authentication.dkim;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.meyasubako.reading.message.MessageLimits;
import org.meyasubako.reading.message.SourceBytes;

/** Divides the bytes of a mail into its header fields and its body, at every line feed, with or without a carriage return. */
final class MailDivider {

    /** Before the first field, an mbox may have put its separator, and a forwarder an escaped one. */
    private static final List<String> MBOX_SEPARATORS = List.of("From ", ">From ");

    private static final int MAX_FIELDS = MessageLimits.DEFAULT.fields();

    private final SourceBytes source;
    private final byte[] bytes;
    private final List<WrittenField> fields = new ArrayList<>();
    private boolean surplus;

    MailDivider(SourceBytes source) {
        this.source = source;
        this.bytes = source.toByteArray();
    }

    WrittenMail divide() {
        int start = skipAbove();
        while (start < bytes.length && contentEnd(start, lineEnd(start)) > start) {
            int end = fieldEnd(start);
            take(start, contentEnd(start, end));
            start = end;
        }
        return new WrittenMail(bytes, fields, start < bytes.length ? lineEnd(start) : start, surplus);
    }

    /** Past empty lines that somebody put above the header, and past an mbox's separator. */
    private int skipAbove() {
        int start = 0;
        while (start < bytes.length && contentEnd(start, lineEnd(start)) == start) {
            start = lineEnd(start);
        }
        String head = new String(bytes, start, Math.min(6, bytes.length - start), StandardCharsets.ISO_8859_1);
        return MBOX_SEPARATORS.stream().anyMatch(head::startsWith) ? lineEnd(start) : start;
    }

    private void take(int start, int end) {
        int colon = colon(start, end);
        if (colon >= 0 && fields.size() < MAX_FIELDS) {
            fields.add(new WrittenField(asSent(start, end), colon, source.span(start, end)));
        } else if (colon >= 0) {
            surplus = true;
        }
    }

    /** How far behind {@code start} the colon stands that ends the field's name; −1 where there is no name. */
    private int colon(int start, int end) {
        int at = start;
        while (at < end && bytes[at] != ':' && bytes[at] >= ' ' && bytes[at] < 0x7F) {
            at++;
        }
        return at > start && at < end && bytes[at] == ':' && bytes[start] != ' ' ? at - start : -1;
    }

    /** One past the lines of the field that begins at {@code start}: those that begin with white space continue it. */
    private int fieldEnd(int start) {
        int end = lineEnd(start);
        while (end < bytes.length && (bytes[end] == ' ' || bytes[end] == '\t')) {
            end = lineEnd(end);
        }
        return end;
    }

    /** One past the line feed that ends the line. */
    private int lineEnd(int start) {
        int at = start;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, bytes.length);
    }

    /** {@code end} without the line end before it. */
    private int contentEnd(int start, int end) {
        boolean fed = end > start && bytes[end - 1] == '\n';
        boolean returned = fed && end - 1 > start && bytes[end - 2] == '\r';
        return end - (returned ? 2 : fed ? 1 : 0);
    }

    /** The bytes with every line end as it was sent: CRLF (RFC 5321 section 2.3.8). */
    private byte[] asSent(int start, int end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(end - start + 16);
        for (int i = start; i < end; i++) {
            if (bytes[i] == '\n' && (i == start || bytes[i - 1] != '\r')) {
                out.write('\r');
            }
            out.write(bytes[i]);
        }
        return out.toByteArray();
    }
}
