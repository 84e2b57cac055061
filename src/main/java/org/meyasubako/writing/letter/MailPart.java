package org.meyasubako.writing.letter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.meyasubako.basis.evidence.Sha256;

/**
 * A part of a mail as it is written (RFC 2045).
 *
 * @param headers its fields, each ended by CRLF
 * @param body already in its transfer encoding, ended by CRLF
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier from one writer to the next; nobody compares two
record MailPart(String headers, byte[] body) {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, new byte[] {'\r', '\n'});
    /** RFC 5322 section 2.1.1, without CRLF. */
    private static final int MOST_OF_LINE = 998;
    private static final int DIGITS = 24;

    /** A text in the charset: 7bit where that has only seven bits and no line is too long, else base64. */
    static MailPart text(String text, LetterCharset charset) {
        byte[] bytes = charset.encode(text.replace("\n", "\r\n"));
        boolean plain = charset != LetterCharset.UTF_8 && longestLine(bytes) <= MOST_OF_LINE;
        String headers = "Content-Type: text/plain; charset=" + charset.label() + "\r\nContent-Transfer-Encoding: " + (plain ? "7bit" : "base64")
                + "\r\n";
        return new MailPart(headers, plain ? bytes : inLines(bytes));
    }

    /** A file; its name is one that this room made. */
    static MailPart file(Enclosure file) {
        return new MailPart("Content-Type: " + file.mediaType() + ";\r\n name=\"" + file.fileName() + "\"\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Disposition: attachment;\r\n filename=\"" + file.fileName() + "\"\r\n", inLines(file.bytes()));
    }

    /** Parts in a multipart of this type, such as {@code multipart/mixed}; the boundary stands in none of them. */
    static MailPart of(String type, String seed, List<MailPart> parts) {
        String boundary = boundary(seed, parts);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (MailPart part : parts) {
            body.writeBytes(ascii("--" + boundary + "\r\n" + part.headers + "\r\n"));
            body.writeBytes(part.body);
            body.writeBytes(ascii("\r\n"));
        }
        body.writeBytes(ascii("--" + boundary + "--\r\n"));
        return new MailPart("Content-Type: " + type + ";\r\n boundary=\"" + boundary + "\"\r\n", body.toByteArray());
    }

    private static String boundary(String seed, List<MailPart> parts) {
        for (int attempt = 0;; attempt++) {
            String boundary = "=_" + Sha256.of((seed + attempt).getBytes(StandardCharsets.UTF_8)).hex().substring(0, DIGITS);
            if (parts.stream().noneMatch(part -> new String(part.body, StandardCharsets.ISO_8859_1).contains(boundary))) {
                return boundary;
            }
        }
    }

    private static byte[] inLines(byte[] bytes) {
        return ascii(new String(LINES.encode(bytes), StandardCharsets.US_ASCII) + "\r\n");
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Bytes of the longest line, without its end. */
    static int longestLine(byte[] bytes) {
        int longest = 0;
        int line = 0;
        for (byte b : bytes) {
            line = b == '\n' ? 0 : b == '\r' ? line : line + 1;
            longest = Math.max(longest, line);
        }
        return longest;
    }
}
