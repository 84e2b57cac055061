package org.meyasubako.reading.message;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.meyasubako.basis.evidence.Framing;
import org.meyasubako.basis.evidence.Origin;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.evidence.Span;

/** Makes mail for tests, and shows what a span covers. */
final class Given {

    private static final MessageReader READER = new MessageReader();

    private Given() {}

    /** Lines, each ended by LF; every character is one byte. */
    static byte[] lines(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    static Message read(byte[] bytes) {
        return READER.read(RawMessage.of(bytes, "test.eml"));
    }

    static Message read(String... lines) {
        return read(lines(lines));
    }

    static Message readFromMbox(byte[] bytes) {
        return READER.read(new RawMessage(bytes, new Origin("test.mbox", 0, 0, bytes.length), Sha256.of(bytes), Framing.MBOX));
    }

    /** The same mail with CRLF for each LF. */
    static byte[] crlf(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** ASCII lines above a body in any bytes. */
    static byte[] withBody(byte[] body, String... header) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(lines(header));
        joined.write('\n');
        joined.writeBytes(body);
        return joined.toByteArray();
    }

    static byte[] in(String charset, String text) {
        return text.getBytes(Charset.forName(charset));
    }

    /** The bytes of a span as characters of the same number. */
    static String at(byte[] bytes, Span span) {
        return new String(bytes, (int) span.start(), (int) span.length(), StandardCharsets.ISO_8859_1);
    }

    /** The bytes behind the characters {@code wanted} of a text. */
    static String behind(byte[] bytes, SourceText text, String wanted) {
        int at = text.text().indexOf(wanted);
        return at(bytes, text.span(at, at + wanted.length()).orElseThrow());
    }

    static List<String> codes(Message message) {
        return message.allDefects().stream().map(defect -> defect.code()).toList();
    }
}
