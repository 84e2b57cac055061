package org.meyasubako.reading.message;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Undoes escapes of a mark and two hexadecimal digits: {@code =E8} of encoded words, {@code %E8} of parameters. */
final class EscapeDecoder {

    private EscapeDecoder() {}

    /** The bytes that the text stands for; a mark that begins no escape stays, and other characters become UTF-8. */
    static byte[] decode(String text, char mark) {
        if (text.indexOf(mark) < 0) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        int plainFrom = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            if (isEscape(text, at)) {
                bytes.writeBytes(text.substring(plainFrom, at).getBytes(StandardCharsets.UTF_8));
                bytes.write(HexFormat.fromHexDigits(text, at + 1, at + 3));
                plainFrom = at + 3;
                at += 2;
            }
        }
        bytes.writeBytes(text.substring(plainFrom).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** Whether two hexadecimal digits follow the mark at {@code at}. */
    static boolean isEscape(String text, int at) {
        return at + 2 < text.length() && HexFormat.isHexDigit(text.charAt(at + 1)) && HexFormat.isHexDigit(text.charAt(at + 2));
    }
}
