package org.meyasubako.writing.redaction;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * A text without anything that could hide a value in it, which knows where each character stood.
 *
 * <p>Width, case, kana, accents and old forms of Chinese characters are made equal (Unicode NFKC first); spaces, line breaks, hyphens,
 * brackets, quotes and characters that can't be seen are left out.
 */
final class FoldedText {

    private static final String[] TABLE = new String[Character.MAX_VALUE + 1];

    /** Old and new forms of Chinese characters in names, each followed by the form that stands for both. */
    private static final String FORMS =
            "髙高﨑崎嵜崎碕崎邉辺邊辺齋斎齊斉澤沢濱浜濵浜嶋島嶌島廣広櫻桜眞真國国德徳惠恵榮栄藏蔵龍竜瀧滝圓円條条冨富槇槙靜静壽寿曾曽淺浅";

    private static final String LEFT_OUT = "()[]{}<>\"'\\|·・･「」『』【】（）〈〉《》〔〕`´*";

    static {
        Normalizer2 nfkc = Normalizer2.getNFKCInstance();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            TABLE[c] = fold((char) c, nfkc);
        }
    }

    private final String original;
    private final char[] folded;
    private final int[] places;

    private FoldedText(String original, char[] folded, int[] places) {
        this.original = original;
        this.folded = folded;
        this.places = places;
    }

    static FoldedText of(String text) {
        char[] folded = new char[text.length() + 16];
        int[] places = new int[text.length() + 16];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            String each = TABLE[text.charAt(i)];
            if (length + each.length() > folded.length) {
                folded = Arrays.copyOf(folded, folded.length * 2);
                places = Arrays.copyOf(places, places.length * 2);
            }
            for (int k = 0; k < each.length(); k++) {
                char c = each.charAt(k);
                if (isVoicing(c) && length > 0) {
                    folded[length - 1] = voiced(folded[length - 1], c);
                } else {
                    folded[length] = c;
                    places[length++] = i;
                }
            }
        }
        return new FoldedText(text, Arrays.copyOf(folded, length), Arrays.copyOf(places, length));
    }

    /** The folded form alone. */
    static String fold(String text) {
        return new String(of(text).folded);
    }

    private static String fold(char c, Normalizer2 nfkc) {
        if (Character.isSurrogate(c)) {
            return String.valueOf(c);
        }
        StringBuilder folded = new StringBuilder(2);
        String composed = nfkc.normalize(String.valueOf(c));
        String plain = c < 0x2000 ? com.ibm.icu.text.Normalizer2.getNFDInstance().normalize(composed) : composed;
        plain.toLowerCase(java.util.Locale.ROOT).chars().filter(each -> !isLeftOut((char) each))
                .forEach(each -> folded.append(standing((char) each)));
        return folded.toString();
    }

    private static boolean isLeftOut(char c) {
        int type = Character.getType(c);
        boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || type == Character.FORMAT;
        boolean mark = (c >= 0x0300 && c <= 0x036F) || (c >= 0xFE00 && c <= 0xFE0F);
        return blank || mark || type == Character.DASH_PUNCTUATION || c == '−' || LEFT_OUT.indexOf(c) >= 0;
    }

    private static char standing(char c) {
        if (c == '。' || c == '．') {
            return '.';
        }
        if (c >= 'ぁ' && c <= 'ゖ') {
            return (char) (c + ('ァ' - 'ぁ'));
        }
        int at = FORMS.indexOf(c);
        return at >= 0 && at % 2 == 0 ? FORMS.charAt(at + 1) : c;
    }

    private static boolean isVoicing(char c) {
        return c == 0x3099 || c == 0x309A;
    }

    private static char voiced(char kana, char mark) {
        String composed = Normalizer2.getNFCInstance().normalize(new String(new char[] {kana, mark}));
        return composed.length() == 1 ? composed.charAt(0) : kana;
    }

    int length() {
        return folded.length;
    }

    char at(int index) {
        return folded[index];
    }

    boolean startsWith(String needle, int at) {
        if (at + needle.length() > folded.length) {
            return false;
        }
        for (int i = 0; i < needle.length(); i++) {
            if (folded[at + i] != needle.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the folded character stood. */
    int start(int index) {
        return places[index];
    }

    /** One past where the folded character stood, with a voicing mark of its own. */
    int end(int index) {
        int end = places[index] + 1;
        while (end < original.length() && !TABLE[original.charAt(end)].isEmpty() && isVoicing(TABLE[original.charAt(end)].charAt(0))) {
            end++;
        }
        return end;
    }

    String original() {
        return original;
    }
}
