package org.meyasubako.writing.redaction;

/**
 * One spelling of a clear value, folded, to be found in a folded text.
 *
 * @param bound what must not stand beside it
 */
record Needle(String folded, Bound bound, ClearValue value) {

    /** Where a spelling counts. */
    enum Bound {
        /** Wherever it stands, also within a word. */
        ANYWHERE,
        /** Not between other letters of its script. */
        WORD,
        /** As a word by itself or before an honorific: it is too short for anything else. */
        SHORT
    }

    private static final String[] HONORIFICS = {"様", "さま", "サマ", "さん", "サン", "殿", "氏", "君", "くん", "先生", "御中", "ちゃん"};

    /** Whether what stands around the characters from {@code from} to {@code to} lets them be this value. */
    boolean fits(String text, int from, int to) {
        if (bound == Bound.ANYWHERE) {
            return true;
        }
        boolean before = from == 0 || !sameScript(text.charAt(from - 1), text.charAt(from));
        boolean after = to >= text.length() || !sameScript(text.charAt(to), text.charAt(to - 1)) || isHonorific(text, to);
        return before && after;
    }

    private static boolean isHonorific(String text, int at) {
        for (String honorific : HONORIFICS) {
            if (text.startsWith(honorific, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameScript(char a, char b) {
        return Script.of(a) != Script.NONE && Script.of(a) == Script.of(b);
    }

    /** The scripts between which a word ends. */
    enum Script {
        CHINESE,
        KANA,
        LETTERS,
        NONE;

        static Script of(int c) {
            if (Character.isIdeographic(c)) {
                return CHINESE;
            }
            if ((c >= 'ぁ' && c <= 'ヿ' && c != '・') || (c >= 'ｦ' && c <= 'ﾟ')) {
                return KANA;
            }
            return Character.isLetter(c) ? LETTERS : NONE;
        }
    }
}
