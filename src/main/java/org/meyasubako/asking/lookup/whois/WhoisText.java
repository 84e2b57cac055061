package org.meyasubako.asking.lookup.whois;

import com.google.common.base.Utf8;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A whois reply as text, with how its bytes were read.
 *
 * @param charset as told to people: the charset's name, or {@link #STRIPPED_JIS}
 */
record WhoisText(String text, String charset) {

    /** The escape bytes were lost on the way: what stands there is not what was meant. */
    static final String STRIPPED_JIS = "JIS without ESC";

    private static final int ESCAPE = 0x1B;

    /** Reads NEC's row 13 (①, ㈱) too, which the JDK's {@code ISO-2022-JP} does not. */
    private static final Charset ISO_2022_JP = Charset.forName("x-windows-iso2022jp");

    private static final Charset EUC_JP = Charset.forName("x-eucJP-Open");
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    /** Katakana of JIS X 0208 read as ASCII: pairs that begin with a percent sign, as in {@code %M%C%H%o!<%/}. */
    private static final Pattern STRIPPED = Pattern.compile("(?:%[!-v]){2,}(?:[!%][!-~])*");

    static WhoisText of(byte[] bytes) {
        if (hasEscape(bytes)) {
            return new WhoisText(new String(bytes, ISO_2022_JP), "ISO-2022-JP");
        }
        if (isAscii(bytes)) {
            String text = new String(bytes, StandardCharsets.US_ASCII);
            return new WhoisText(text, looksStripped(text) ? STRIPPED_JIS : "US-ASCII");
        }
        if (Utf8.isWellFormed(bytes)) {
            return new WhoisText(new String(bytes, StandardCharsets.UTF_8), "UTF-8");
        }
        return strictly(bytes, EUC_JP, "EUC-JP").or(() -> strictly(bytes, SHIFT_JIS, "Shift_JIS"))
                .orElseGet(() -> new WhoisText(new String(bytes, StandardCharsets.ISO_8859_1), "ISO-8859-1"));
    }

    private static boolean hasEscape(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == ESCAPE && bytes[i + 1] == '$') {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** One such run may be a web address; a registry's labels make several. */
    private static boolean looksStripped(String text) {
        return text.lines().filter(line -> line.contains("[")).filter(line -> STRIPPED.matcher(line).find()).limit(2).count() == 2;
    }

    /** The text in a Japanese charset, where every byte fits and kana prove it. */
    private static Optional<WhoisText> strictly(byte[] bytes, Charset charset, String name) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            boolean kana = text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                    || (Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA && c < 0xFF00));
            return kana ? Optional.of(new WhoisText(text, name)) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
