package org.meyasubako.desktop.complaints.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.meyasubako.basis.evidence.Span;

/** Shows bytes as characters without hiding any: UTF-8 where a stretch is that, else {@code \xNN} for what is no printable ASCII. */
final class VisibleBytes {

    private VisibleBytes() {}

    static String of(byte[] bytes, Span span) {
        int start = (int) span.start();
        int end = (int) span.end();
        while (end > start && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
            end--;
        }
        ByteBuffer stretch = ByteBuffer.wrap(bytes, start, end - start);
        try {
            return visible(StandardCharsets.UTF_8.newDecoder().decode(stretch).toString());
        } catch (CharacterCodingException e) {
            return escaped(bytes, start, end);
        }
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                visible.append("    ");
            } else if (c < ' ' || c == 0x7F) {
                visible.append(String.format("\\x%02X", (int) c));
            } else {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    private static String escaped(byte[] bytes, int start, int end) {
        StringBuilder escaped = new StringBuilder();
        for (int i = start; i < end; i++) {
            int b = bytes[i] & 0xFF;
            if (b >= ' ' && b < 0x7F) {
                escaped.append((char) b);
            } else {
                escaped.append(String.format("\\x%02X", b));
            }
        }
        return escaped.toString();
    }
}
