package org.meyasubako.reading.message;

import com.google.common.base.Utf8;
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells the charset of bytes that carry no name of one, or a false one. */
final class CharsetClassifier {

    private static final int ESCAPE = 0x1B;

    /** Beneath this, ICU's guess (0 to 100) is no better than ours. */
    private static final int LEAST_CONFIDENCE = 10;

    /** Enough bytes to judge by; ICU itself looks at no more. */
    private static final int SAMPLE = 8_000;

    private static final char FIRST_KANA = '\u3041';
    private static final char LAST_KANA = '\u30FA';

    private CharsetClassifier() {}

    static boolean isAscii(SourceBytes bytes) {
        for (int i = 0; i < bytes.length(); i++) {
            int b = bytes.at(i);
            if (b >= 0x80 || b == ESCAPE) {
                return false;
            }
        }
        return true;
    }

    /** The charset where the bytes leave no doubt: a byte order mark, JIS escape sequences, well-formed UTF-8 beyond ASCII. */
    static Optional<Charset> surely(SourceBytes bytes) {
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return marked;
        }
        if (!hasHighBytes(bytes)) {
            return escapes(bytes);
        }
        boolean utf8 = Utf8.isWellFormed(bytes.array(), bytes.arrayStart(), bytes.length());
        return utf8 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    /** The likeliest charset; windows-1252 where nothing speaks for another. */
    static Charset guess(SourceBytes bytes) {
        Optional<Charset> sure = surely(bytes);
        if (sure.isPresent()) {
            return sure.get();
        }
        if (!hasHighBytes(bytes)) {
            return StandardCharsets.US_ASCII;
        }
        return likely(bytes).orElse(CharsetLabels.WINDOWS_1252);
    }

    /** The charset that speaks for itself against the one that the text names and does not fit. */
    static Optional<Charset> likely(SourceBytes bytes) {
        Optional<Charset> sure = surely(bytes);
        if (sure.isPresent()) {
            return sure;
        }
        for (Charset japanese : List.of(CharsetLabels.EUC_JP, CharsetLabels.WINDOWS_31J)) {
            if (TextDecoder.strictly(bytes, japanese).filter(CharsetClassifier::hasKana).isPresent()) {
                return Optional.of(japanese);
            }
        }
        return isNearlyUtf8(bytes) ? Optional.of(StandardCharsets.UTF_8) : byFrequency(bytes);
    }

    /** UTF-8 that was cut or damaged in places: one fault at most for each four good characters beyond ASCII. */
    private static boolean isNearlyUtf8(SourceBytes bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length(); i++) {
            int b = bytes.at(i);
            if (b >= 0x80) {
                int following = b >= 0xF0 && b < 0xF5 ? 3 : b >= 0xE0 ? 2 : b >= 0xC2 ? 1 : 0;
                int end = i + 1;
                while (end < bytes.length() && end <= i + following && (bytes.at(end) & 0xC0) == 0x80) {
                    end++;
                }
                if (following > 0 && end == i + 1 + following) {
                    good++;
                } else {
                    bad++;
                }
                i = end - 1;
            }
        }
        return good > 0 && bad * 4 <= good;
    }

    private static Optional<Charset> byFrequency(SourceBytes bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.slice(0, Math.min(SAMPLE, bytes.length())).toByteArray());
        for (CharsetMatch match : detector.detectAll()) {
            Optional<Charset> charset = CharsetLabels.find(match.getName());
            if (match.getConfidence() >= LEAST_CONFIDENCE && charset.isPresent()
                    && TextDecoder.strictly(bytes, charset.get()).isPresent()) {
                return charset;
            }
        }
        return Optional.empty();
    }

    private static Optional<Charset> byteOrderMark(SourceBytes bytes) {
        if (bytes.length() < 2) {
            return Optional.empty();
        }
        int mark = bytes.at(0) << 8 | bytes.at(1);
        return mark == 0xFEFF || mark == 0xFFFE ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
    }

    private static boolean hasHighBytes(SourceBytes bytes) {
        for (int i = 0; i < bytes.length(); i++) {
            if (bytes.at(i) >= 0x80) {
                return true;
            }
        }
        return false;
    }

    /** ISO-2022 by the sequences that designate its character sets (RFC 1468, RFC 1557). */
    static Optional<Charset> escapes(SourceBytes bytes) {
        for (int i = 0; i + 2 < bytes.length(); i++) {
            if (bytes.at(i) == ESCAPE) {
                int second = bytes.at(i + 1);
                int third = bytes.at(i + 2);
                if (second == '$' && third == ')') {
                    return Optional.of(Charset.forName("ISO-2022-KR"));
                }
                if ((second == '$' && "B@(".indexOf(third) >= 0) || (second == '(' && "JI".indexOf(third) >= 0)) {
                    return Optional.of(CharsetLabels.ISO_2022_JP);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a tenth of the letters beyond ASCII is hiragana or full-width katakana: no text but Japanese has so many. */
    private static boolean hasKana(String text) {
        long beyondAscii = text.chars().filter(c -> c >= 0x80).count();
        long kana = text.chars().filter(c -> c >= FIRST_KANA && c <= LAST_KANA).count();
        return kana > 0 && kana * 10 >= beyondAscii;
    }
}
