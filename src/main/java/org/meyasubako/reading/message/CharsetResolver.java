package org.meyasubako.reading.message;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the charset that some bytes are written in: by the label where it tells the truth, else by what the bytes look like.
 *
 * <p>Labels of Japanese mail mean more than the standards say: Shift_JIS mail holds the characters of Windows (①, ㈱, ～), and so do
 * ISO-2022-JP and EUC-JP mail. Java's own {@code cp932} and {@code Shift_JIS} read them wrong.
 */
final class CharsetResolver {

    /** As much as detection looks at. */
    private static final int SAMPLE = 8_192;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final Charset ISO_2022_JP = Charset.forName("x-windows-iso2022jp");
    private static final Charset EUC_JP = Charset.forName("x-eucJP-Open");

    private static final Map<String, Charset> MEANT = Map.ofEntries(
            Map.entry("shift_jis", WINDOWS_31J), Map.entry("shift-jis", WINDOWS_31J), Map.entry("sjis", WINDOWS_31J),
            Map.entry("x-sjis", WINDOWS_31J), Map.entry("cp932", WINDOWS_31J), Map.entry("ms932", WINDOWS_31J),
            Map.entry("ms_kanji", WINDOWS_31J), Map.entry("windows-31j", WINDOWS_31J), Map.entry("csshiftjis", WINDOWS_31J),
            Map.entry("iso-2022-jp", ISO_2022_JP), Map.entry("iso-2022-jp-1", ISO_2022_JP), Map.entry("iso-2022-jp-2", ISO_2022_JP),
            Map.entry("iso-2022-jp-3", ISO_2022_JP), Map.entry("iso-2022-jp-ms", ISO_2022_JP), Map.entry("csiso2022jp", ISO_2022_JP),
            Map.entry("jis", ISO_2022_JP), Map.entry("cp50220", ISO_2022_JP), Map.entry("cp50221", ISO_2022_JP),
            Map.entry("euc-jp", EUC_JP), Map.entry("eucjp", EUC_JP), Map.entry("x-euc-jp", EUC_JP), Map.entry("cp51932", EUC_JP),
            Map.entry("eucjp-ms", EUC_JP), Map.entry("utf8", StandardCharsets.UTF_8), Map.entry("unicode-1-1-utf-8", StandardCharsets.UTF_8),
            Map.entry("iso-8859-1", WINDOWS_1252), Map.entry("latin1", WINDOWS_1252), Map.entry("gb2312", Charset.forName("GB18030")),
            Map.entry("gbk", Charset.forName("GB18030")), Map.entry("ks_c_5601-1987", Charset.forName("x-windows-949")),
            Map.entry("euc-kr", Charset.forName("x-windows-949")), Map.entry("iso-8859-8-i", Charset.forName("iso-8859-8")));

    private CharsetResolver() {}

    /** The charset that a label means; empty for a label that nobody knows or that Java lacks. */
    static Optional<Charset> byLabel(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT).replace("\"", "").replace("'", "");
        Charset meant = MEANT.get(name);
        if (meant != null) {
            return Optional.of(meant);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // An empty label, and every invented one.
            return Optional.empty();
        }
    }

    /** The charset to read {@code bytes} in: the label's where they fit it, else the detected one. */
    static Charset resolve(byte[] bytes, Optional<String> label) {
        Optional<Charset> labelled = label.flatMap(CharsetResolver::byLabel);
        if (labelled.isPresent() && !labelled.get().equals(StandardCharsets.US_ASCII) && fits(bytes, labelled.get())) {
            return labelled.get();
        }
        if (labelled.isPresent() && isAscii(bytes)) {
            return labelled.get();
        }
        Charset detected = detect(bytes);
        // Half-broken text in the named charset is better than a guess that fits no better.
        return labelled.isPresent() && detected.equals(WINDOWS_1252) && !labelled.get().equals(StandardCharsets.US_ASCII)
                ? labelled.get() : detected;
    }

    /** The charset that {@code bytes} look like; windows-1252 where they look like nothing. */
    static Charset detect(byte[] bytes) {
        if (hasJapaneseEscapes(bytes)) {
            return ISO_2022_JP;
        }
        if (isAscii(bytes) || fits(bytes, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        return detectEightBit(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
    }

    private static Charset detectEightBit(byte[] sample) {
        for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
            Optional<Charset> charset = byLabel(match.getName());
            // A short text gives the detector little: a multi-byte charset that fits beats a western one that always does.
            if (charset.isPresent() && charset.get().newEncoder().maxBytesPerChar() > 1 && fits(sample, charset.get())) {
                return charset.get();
            }
        }
        return fits(sample, WINDOWS_31J) && hasDoubleBytes(sample) ? WINDOWS_31J : WINDOWS_1252;
    }

    /** Lead bytes of Shift_JIS followed by a trail byte: at least as many as other high bytes. */
    private static boolean hasDoubleBytes(byte[] sample) {
        int pairs = 0;
        int singles = 0;
        for (int i = 0; i < sample.length; i++) {
            int b = sample[i] & 0xFF;
            if (b < 0x80) {
                continue;
            }
            if (i + 1 < sample.length && (sample[i + 1] & 0xFF) >= 0x40 && (b < 0xA0 || b > 0xDF)) {
                pairs++;
                i++;
            } else {
                singles++;
            }
        }
        return pairs > singles;
    }

    static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** ESC $ B, ESC $ @, ESC ( J or ESC ( I (RFC 1468). */
    static boolean hasJapaneseEscapes(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0x1B && (bytes[i + 1] == '$' || (bytes[i + 1] == '(' && (bytes[i + 2] == 'J' || bytes[i + 2] == 'I')))) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code bytes} decode without a malformed or unmappable one; a character cut off at the end counts as fitting. */
    static boolean fits(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
