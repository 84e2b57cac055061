package org.meyasubako.reading.complaint.text;

import java.util.HexFormat;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.meyasubako.reading.message.SourceText;

/** Undoes what typing, copying and typography did to single characters of pasted header fields. One pass a line. */
public final class CharacterRepairs {

    /** RFC 2047 section 2 allows an encoded word 75 characters; some programs write more. */
    private static final int LONGEST_WORD = 300;

    private static final Pattern ESCAPE = Pattern.compile("=[0-9A-F][0-9A-F]");

    private static final int NOTHING = -1;

    private CharacterRepairs() {}

    /** No-break, figure and ideographic blanks are blanks; marks that show nothing are left out. */
    public static SourceText spaces(SourceText line) {
        return replace(line, c -> switch (c) {
            case '\u00A0', '\u3000', '\u2007', '\u202F', '\u2002', '\u2003' -> ' ';
            case '\uFEFF', '\u200B', '\u200E', '\u200F' -> NOTHING;
            default -> c;
        });
    }

    /** Typographic quotation marks are plain ones. */
    public static SourceText quotes(SourceText line) {
        return replace(line, c -> switch (c) {
            case '\u201C', '\u201D', '\u201E', '\uFF02' -> '"';
            case '\u2018', '\u2019' -> '\'';
            default -> c;
        });
    }

    /** A full-width colon after a field's name is a colon. */
    public static SourceText colon(SourceText line) {
        int at = KnownFields.colon(line.text());
        boolean wide = at > 0 && line.text().charAt(at) == '：' && KnownFields.isField(line);
        return wide ? SourceText.builder().append(line.slice(0, at)).append(":").append(line.slice(at + 1, line.length())).build() : line;
    }

    /** Whether lines were copied out of a quoted-printable source (RFC 2045 section 6.7): {@code =3D} or {@code =20} outside encoded words. */
    public static boolean areQuotedPrintable(List<SourceText> lines) {
        return lines.stream().anyMatch(line -> indexOfEscape(line.text(), "3D") >= 0 || indexOfEscape(line.text(), "20") >= 0);
    }

    private static int indexOfEscape(String text, String digits) {
        for (int at = text.indexOf("=" + digits); at >= 0; at = text.indexOf("=" + digits, at + 1)) {
            if (!isInEncodedWord(text, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Within {@code =?charset?Q?…?=} an escape belongs to the word (RFC 2047 section 4.2). */
    private static boolean isInEncodedWord(String text, int at) {
        String before = text.substring(Math.max(0, at - LONGEST_WORD), at);
        int opening = before.lastIndexOf("=?");
        return opening >= 0 && before.indexOf("?=", opening + 2) < 0 && text.indexOf("?=", at, Math.min(text.length(), at + LONGEST_WORD)) >= 0;
    }

    /** Whether lines hold none of what quoted-printable leaves in a text: an escape, or a break that is none. */
    public static boolean areUnescaped(List<SourceText> lines) {
        return lines.stream().map(SourceText::text).noneMatch(text -> text.endsWith("=") || ESCAPE.matcher(text).find());
    }

    /** Escapes of ASCII characters undone. */
    public static SourceText unescaped(SourceText line) {
        String text = line.text();
        SourceText.Builder done = SourceText.builder();
        int kept = 0;
        for (int at = text.indexOf('='); at >= 0 && at + 2 < text.length(); at = text.indexOf('=', at + 1)) {
            int code = escape(text, at);
            if ((code == '\t' || (code >= ' ' && code <= '~')) && at >= kept && !isInEncodedWord(text, at)) {
                done.append(line.slice(kept, at)).append(String.valueOf((char) (code == '\t' ? ' ' : code)));
                kept = at + 3;
            }
        }
        return kept == 0 ? line : done.append(line.slice(kept, line.length())).build();
    }

    private static int escape(String text, int at) {
        boolean hex = HexFormat.isHexDigit(text.charAt(at + 1)) && HexFormat.isHexDigit(text.charAt(at + 2));
        return hex ? HexFormat.fromHexDigits(text, at + 1, at + 3) : -1;
    }

    private static SourceText replace(SourceText line, IntUnaryOperator repair) {
        SourceText.Builder replaced = SourceText.builder();
        int kept = 0;
        for (int i = 0; i < line.length(); i++) {
            int by = repair.applyAsInt(line.text().charAt(i));
            if (by != line.text().charAt(i)) {
                replaced.append(line.slice(kept, i));
                if (by != NOTHING) {
                    replaced.append(String.valueOf((char) by));
                }
                kept = i + 1;
            }
        }
        return kept == 0 ? line : replaced.append(line.slice(kept, line.length())).build();
    }
}
