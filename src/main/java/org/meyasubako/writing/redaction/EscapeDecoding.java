package org.meyasubako.writing.redaction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meyasubako.writing.redaction.Decoding.Decoded;

/** Undoes escapes of a mark and hexadecimal digits: of URLs (RFC 3986), of quoted-printable (RFC 2045), of program texts. */
final class EscapeDecoding {

    private static final Pattern PERCENT = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Pattern EQUALS = Pattern.compile("=(?:([0-9A-Fa-f]{2})|[ \\t]{0,8}+\\r?\\n)");
    private static final Pattern PROGRAM = Pattern.compile("(?:\\\\|%)u([0-9A-Fa-f]{4})|\\\\u\\{([0-9A-Fa-f]{1,5})}|\\\\x([0-9A-Fa-f]{2})");

    private EscapeDecoding() {}

    static List<Decoded> percent(String text) {
        return text.indexOf('%') < 0 ? List.of() : bytes(text, PERCENT);
    }

    /** Soft line breaks are undone with it. */
    static List<Decoded> quotedPrintable(String text) {
        return text.indexOf('=') < 0 ? List.of() : bytes(text, EQUALS);
    }

    private static List<Decoded> bytes(String text, Pattern pattern) {
        Edits edits = new Edits(text);
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String digits = matcher.group(1);
            if (digits == null) {
                edits.replace(matcher.start(), matcher.end(), "");
            } else {
                edits.replace(matcher.start(), matcher.end(), Integer.parseInt(digits, 16));
            }
        }
        return edits.bytes();
    }

    /** Escapes of JSON, JavaScript and C: {@code u} with four digits or braces, {@code x} with two. */
    static List<Decoded> backslash(String text) {
        if (text.indexOf('\\') < 0 && !text.contains("%u")) {
            return List.of();
        }
        return Edits.of(text, PROGRAM, match -> {
            String digits = match.group(1) != null ? match.group(1) : match.group(2) != null ? match.group(2) : match.group(3);
            return Character.toString(Integer.parseInt(digits, 16));
        });
    }
}
