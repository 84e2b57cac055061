package org.meyasubako.writing.redaction;

import com.google.common.base.Utf8;
import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The texts that bytes may be. */
final class Charsets {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final Charset EUC_JP = Charset.forName("EUC-JP");
    private static final Charset ISO_2022_JP = Charset.forName("x-windows-iso2022jp");
    private static final Charset LATIN = Charset.forName("windows-1252");

    /** So few bytes are tried as UTF-16 even without a sign of it: Chinese characters alone show none. */
    private static final int SHORT = 1024;

    /** Bytes up to this number are a scrap. */
    private static final int SCRAP = 48;

    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.COMMON, UnicodeScript.INHERITED);

    /** Byte order marks that are looked at in one file. */
    private static final int MAX_MARKS = 1_000;

    private Charsets() {}

    /** Each text by the name of its charset; UTF-8, which every text may be, has an empty name. */
    static Map<String, String> texts(byte[] bytes) {
        Map<String, String> texts = new LinkedHashMap<>();
        boolean high = hasHigh(bytes);
        texts.put("", new String(bytes, StandardCharsets.UTF_8));
        if (indexOf(bytes, (byte) 0x1b) >= 0) {
            texts.put("ISO-2022-JP", new String(bytes, ISO_2022_JP));
        }
        if (high && !Utf8.isWellFormed(bytes)) {
            texts.put("Shift_JIS", new String(bytes, SHIFT_JIS));
            texts.put("EUC-JP", new String(bytes, EUC_JP));
            if (!isBinary(bytes)) {
                // Every byte is a letter there: of what is no text chance makes words.
                texts.put("windows-1252", new String(bytes, LATIN));
            }
        }
        if (bytes.length <= SHORT || isUtf16(bytes)) {
            addUtf16(texts, "", bytes);
        } else if (high) {
            addMarked(texts, bytes);
        }
        return texts;
    }

    /**
     * Whether a text may hold something encoded. A scrap of bytes was mostly never encoded, but is a word that looks so: it must be Latin,
     * Japanese or without script to the last character.
     */
    static boolean mayHoldMore(byte[] bytes, String text) {
        return bytes.length > SCRAP || text.codePoints().allMatch(c -> c < 0x80 ? c >= ' ' || Character.isWhitespace(c) || c == 0 : SCRIPTS.contains(UnicodeScript.of(c))
                && Character.isDefined(c) && c != 0xFFFD && Character.getType(c) != Character.PRIVATE_USE && Character.getType(c) != Character.CONTROL);
    }

    /** Whether one byte in twenty is a control character that no text has. */
    static boolean isBinary(byte[] bytes) {
        int odd = 0;
        for (byte each : bytes) {
            odd += each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f' && each != 0x1b && each != 0 ? 1 : 0;
        }
        return odd * 20 > bytes.length;
    }

    private static void addUtf16(Map<String, String> texts, String name, byte[] bytes) {
        for (int start = 0; start < 2 && bytes.length > 3; start++) {
            String at = (start == 0 ? "" : "+1") + name;
            texts.put("UTF-16BE" + at, new String(bytes, start, bytes.length - start, StandardCharsets.UTF_16BE));
            texts.put("UTF-16LE" + at, new String(bytes, start, bytes.length - start, StandardCharsets.UTF_16LE));
        }
    }

    /** Whether zeros stand nearly all on odd or on even places, as the upper halves of ASCII do. */
    private static boolean isUtf16(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        return Math.max(zeros[0], zeros[1]) > 4 * Math.min(zeros[0], zeros[1]);
    }

    /** Strings within other bytes, such as the title of a PDF, begin with a byte order mark. */
    private static void addMarked(Map<String, String> texts, byte[] bytes) {
        int marks = 0;
        for (int i = 0; i + 1 < bytes.length && marks < MAX_MARKS; i++) {
            int pair = (bytes[i] & 0xff) << 8 | (bytes[i + 1] & 0xff);
            if (pair == 0xfeff || pair == 0xfffe) {
                addUtf16(texts, " at " + i, Arrays.copyOfRange(bytes, i, Math.min(bytes.length, i + SHORT)));
                marks++;
            }
        }
    }

    private static boolean hasHigh(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return true;
            }
        }
        return false;
    }

    private static int indexOf(byte[] bytes, byte wanted) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
