package org.meyasubako.basis.wording;

import java.util.Locale;

/** The two languages in which the product speaks to people. */
public enum Language {
    ENGLISH("en", Locale.ENGLISH),
    JAPANESE("ja", Locale.JAPANESE);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** The BCP 47 tag, which is also the suffix of the text files. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    /** Japanese for a Japanese locale, English for every other. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(JAPANESE.tag) ? JAPANESE : ENGLISH;
    }
}
