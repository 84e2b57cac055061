package org.meyasubako.writing.letter;

import java.time.ZoneOffset;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.basis.wording.Wording;

/** Visible gaps of a letter: {@code 【要記入: 回答期限】}, {@code [missing: answer due]}. */
final class Gaps {

    private Gaps() {}

    /** The gap in place of the field. */
    static String of(FieldName name, Language language) {
        return new Wording(language, ZoneOffset.UTC).tell(Sentence.of(Gaps.class, "gap", name.title()));
    }

    /** Whether the text still shows it; a break within the gap does not hide it. */
    static boolean isIn(String text, FieldName name, Language language) {
        return text.replaceAll("\\s", "").contains(of(name, language).replaceAll("\\s", ""));
    }
}
