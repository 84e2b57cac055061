package org.meyasubako.reading.indicator;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoding and dot segments (RFC 3986 sections 2.1, 5.2.4, 6.2.2). */
final class PercentCoding {

    private static final String HEX = "0123456789ABCDEF";

    private PercentCoding() {}

    /** Decodes unreserved characters, writes the other escapes in upper case; a percent sign that begins no escape stays. */
    static String decodeUnreserved(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int octet = octet(text, i);
            if (octet < 0) {
                out.append(text.charAt(i));
                continue;
            }
            if (Ascii.isUnreserved(octet) && !wouldCompleteEscape(out, octet)) {
                out.append((char) octet);
            } else {
                escape(out, octet);
            }
            i += 2;
        }
        return out.toString();
    }

    /** Whether a lone percent sign stands before, of which {@code octet} would make an escape that was not written. */
    private static boolean wouldCompleteEscape(StringBuilder out, int octet) {
        int end = out.length();
        return Ascii.isHex(octet) && ((end > 0 && out.charAt(end - 1) == '%')
                || (end > 1 && out.charAt(end - 2) == '%' && Ascii.isHex(out.charAt(end - 1))));
    }

    /** Encodes, as UTF-8, whatever RFC 3986 does not allow in a path or a query. */
    static String encodeForeign(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Ascii.isUrlCharacter(c) && c != '\\') {
                out.append((char) c);
            } else {
                for (byte octet : utf8(c)) {
                    escape(out, octet & 0xFF);
                }
            }
        });
        return out.toString();
    }

    /** All escapes decoded, as UTF-8; octets that are none become U+FFFD. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream octets = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length();) {
            int octet = octet(text, i);
            int c = text.codePointAt(i);
            if (octet < 0) {
                octets.writeBytes(utf8(c));
                i += Character.charCount(c);
            } else {
                octets.write(octet);
                i += 3;
            }
        }
        return octets.toString(StandardCharsets.UTF_8);
    }

    /** The octets of a character; half a surrogate pair is U+FFFD. */
    private static byte[] utf8(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return Character.toString(half ? 0xFFFD : c).getBytes(StandardCharsets.UTF_8);
    }

    /** The octet of the escape at {@code at}; −1 where there is none. */
    private static int octet(String text, int at) {
        boolean escape = text.charAt(at) == '%' && Ascii.isHex(Ascii.at(text, at + 1)) && Ascii.isHex(Ascii.at(text, at + 2));
        return escape ? Integer.parseInt(text, at + 1, at + 3, 16) : -1;
    }

    private static void escape(StringBuilder out, int octet) {
        out.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
    }

    /** Removes {@code .} and {@code ..} segments from a path that begins with a slash. */
    static String removeDotSegments(String path) {
        StringBuilder out = new StringBuilder(path.length());
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            boolean up = segments[i].equals("..");
            if (up) {
                out.setLength(Math.max(0, out.lastIndexOf("/")));
            }
            if (!up && !segments[i].equals(".")) {
                out.append('/').append(segments[i]);
            } else if (last) {
                out.append('/');
            }
        }
        return out.toString();
    }
}
