package org.meyasubako.writing.redaction;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meyasubako.writing.redaction.Decoding.Decoded;

/** Finds stretches that may be base64 (RFC 4648, either alphabet) or hexadecimal, and decodes them from every place they may begin at. */
final class BlobDecoding {

    /** Four bytes, the least that is searched anywhere, have so many characters. */
    private static final int MIN_BASE64 = 6;

    private static final int LONG = 4_096;

    private static final String LETTER = "[A-Za-z0-9+/_-]";
    private static final Pattern ONE_LINE = Pattern.compile(LETTER + "{" + MIN_BASE64 + ",}+");
    private static final Pattern LINES = Pattern.compile("(?<!" + LETTER + ")" + LETTER + "++(?:[ \\t]?+\\r?\\n[ \\t>]{0,8}+" + LETTER + "++)++");
    private static final Pattern BREAK = Pattern.compile("[ \\t>\\r\\n]++");
    private static final Pattern STANDARD = Pattern.compile("[A-Za-z0-9+/]{" + MIN_BASE64 + ",}+");
    /** Words and numbers of a usual text: base64 of a value never has so few changes of case. */
    private static final Pattern ORDINARY = Pattern.compile("(?:[A-Z]?+[a-z]{0,20}+|[A-Z]{1,20}+|[0-9]{1,12}+)"
            + "(?:[/_+-]++(?:[A-Z]?+[a-z]{0,20}+|[A-Z]{1,20}+|[0-9]{1,12}+))*+");
    /** A digest: base64 of anything has other letters among as many. */
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{16,}+|[0-9A-F]{16,}+");
    private static final Pattern HEX = Pattern.compile("(?:[0-9A-Fa-f]{2}[ :,-]?+){4,}+");

    private BlobDecoding() {}

    static List<Decoded> base64(String text) {
        List<Decoded> found = new ArrayList<>();
        Matcher lines = LINES.matcher(text);
        while (lines.find()) {
            if (!ORDINARY.matcher(BREAK.matcher(lines.group()).replaceAll("/")).matches()) {
                add(found, lines.start(), BREAK.matcher(lines.group()).replaceAll(""));
            }
        }
        Matcher runs = ONE_LINE.matcher(text);
        while (runs.find()) {
            add(found, runs.start(), runs.group());
            // A hyphen or an underline may also stand beside base64 of the other alphabet.
            Matcher standard = STANDARD.matcher(runs.group());
            while (standard.find()) {
                if (standard.end() - standard.start() < runs.end() - runs.start()) {
                    add(found, runs.start() + standard.start(), standard.group());
                }
            }
        }
        return List.copyOf(found);
    }

    /** A short run may begin with letters that don't belong to it: then the right start is one of four. */
    private static void add(List<Decoded> found, int offset, String run) {
        if (ORDINARY.matcher(run).matches() || DIGEST.matcher(run).matches()) {
            return;
        }
        String standard = run.replace('-', '+').replace('_', '/');
        // A long run is a file, and begins where it begins.
        int starts = run.length() > LONG ? 1 : 4;
        for (int start = 0; start < starts && standard.length() - start >= MIN_BASE64; start++) {
            int length = standard.length() - start;
            String whole = standard.substring(start, standard.length() - (length % 4 == 1 ? 1 : 0));
            byte[] bytes = Base64.getDecoder().decode(whole);
            found.add(new Decoded.Bytes(bytes, offset));
        }
    }

    static List<Decoded> hexadecimal(String text) {
        List<Decoded> found = new ArrayList<>();
        Matcher runs = HEX.matcher(text);
        while (runs.find()) {
            String digits = runs.group().replaceAll("[^0-9A-Fa-f]", "");
            byte[] bytes = new byte[digits.length() / 2];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) Integer.parseInt(digits, 2 * i, 2 * i + 2, 16);
            }
            found.add(new Decoded.Bytes(bytes, runs.start()));
        }
        return List.copyOf(found);
    }
}
