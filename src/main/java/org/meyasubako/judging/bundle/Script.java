package org.meyasubako.judging.bundle;

import java.lang.Character.UnicodeScript;

/** Tells scripts, and languages as far as their script tells them. */
final class Script {

    private static final int LOOKED_AT = 4_000;

    private Script() {}

    /** Whether a letter belongs to a script without spaces between words. */
    static boolean isDense(int c) {
        if (c < 0x0E00) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.THAI || c == 'ー';
    }

    /** The language by its script: kana means Japanese, hangul Korean, han alone Chinese, Cyrillic Russian; every other is told as English. */
    static String language(String text) {
        boolean han = false;
        for (int c : text.codePoints().limit(LOOKED_AT).filter(c -> c > 0x7F).toArray()) {
            switch (UnicodeScript.of(c)) {
                case HIRAGANA, KATAKANA -> {
                    return "ja";
                }
                case HANGUL -> {
                    return "ko";
                }
                case CYRILLIC -> {
                    return "ru";
                }
                case HAN -> han = true;
                default -> { }
            }
        }
        return han ? "zh" : "en";
    }
}
