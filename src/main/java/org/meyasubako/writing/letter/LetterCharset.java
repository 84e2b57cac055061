package org.meyasubako.writing.letter;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.meyasubako.basis.wording.Language;

/**
 * In which charset a letter goes out: ISO-2022-JP (RFC 1468) for Japanese where every character of it comes back the same, since some
 * readers' programs know nothing else, and UTF-8 for all others. 髙, ①, ～ and half-width kana don't come back.
 */
enum LetterCharset {
    US_ASCII(StandardCharsets.US_ASCII, "us-ascii"),
    ISO_2022_JP(Charset.forName("ISO-2022-JP"), "ISO-2022-JP"),
    UTF_8(StandardCharsets.UTF_8, "UTF-8");

    private final Charset charset;
    private final String label;

    LetterCharset(Charset charset, String label) {
        this.charset = charset;
        this.label = label;
    }

    /** The one charset for all texts of a letter. */
    static LetterCharset of(Language language, String... texts) {
        if (US_ASCII.carries(texts)) {
            return US_ASCII;
        }
        return language == Language.JAPANESE && ISO_2022_JP.carries(texts) ? ISO_2022_JP : UTF_8;
    }

    private boolean carries(String... texts) {
        // The JDK's encoder goes beyond RFC 1468: it switches to the half-width kana and the yen sign of JIS X 0201.
        return Stream.of(texts).allMatch(text -> text.chars().noneMatch(LetterCharset::isOfJisX0201) && charset.newEncoder().canEncode(text)
                && new String(text.getBytes(charset), charset).equals(text));
    }

    private static boolean isOfJisX0201(int c) {
        return c == '¥' || c == '‾' || (c >= '｡' && c <= 'ﾟ');
    }

    byte[] encode(String text) {
        return text.getBytes(charset);
    }

    String label() {
        return label;
    }
}
