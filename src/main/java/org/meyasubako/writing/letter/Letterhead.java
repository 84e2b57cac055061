package org.meyasubako.writing.letter;

import java.util.ArrayList;
import java.util.List;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.own.provider.Desk;

/** How the desk names itself in a letter, and signs it. */
final class Letterhead {

    private static final int RULE = 60;

    private final Desk desk;
    private final Language language;

    Letterhead(Desk desk, Language language) {
        this.desk = desk;
        this.language = language;
    }

    /** The desk's name in the letter's language; in the other one, where it has only that. */
    String name() {
        boolean japanese = language == Language.JAPANESE;
        String first = japanese ? desk.name() : desk.nameEn();
        return VisibleText.of(first.isBlank() ? (japanese ? desk.nameEn() : desk.name()) : first);
    }

    /** The lines beneath a letter: who writes, where he is reached, and under which number. */
    List<String> signature(CaseTag tag) {
        List<String> lines = new ArrayList<>(List.of("-".repeat(RULE), name()));
        add(lines, "sign.address", language == Language.JAPANESE ? desk.address() : desk.extras().getOrDefault("address_en", ""));
        add(lines, "sign.phone", desk.phone());
        add(lines, "sign.mail", desk.abuseAddress().map(Object::toString).orElse(""));
        add(lines, "sign.case", tag.bracketed());
        return lines;
    }

    private void add(List<String> lines, String code, String value) {
        if (!value.isBlank()) {
            lines.add(new Wording(language, desk.timeZone()).tell(new Sentence(Letterhead.class, code, List.of(VisibleText.of(value)))));
        }
    }
}
