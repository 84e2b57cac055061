package org.meyasubako.writing.letter;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.own.provider.Desk;
import org.meyasubako.writing.document.Html;

/** A letter as a page. */
final class LetterPaper {

    private LetterPaper() {}

    static Html of(Draft draft, Desk desk, Instant at) {
        List<Html> page = new ArrayList<>();
        if (!draft.isComplete()) {
            page.add(Html.element("div", unfinished(draft)).styled("reference"));
        }
        page.add(Html.element("div", new TimeWording(draft.language(), desk.timeZone(), false).tell(at.atZone(desk.timeZone()).toLocalDate()))
                .styled("date"));
        page.add(Html.element("div", draft.tag().bracketed()).styled("reference"));
        page.add(Html.element("div", draft.subject().replace(draft.tag().bracketed(), "").strip()).styled("subject"));
        page.add(Html.element("pre", draft.text()).styled("columns"));
        return Html.sequence(page);
    }

    /** What stands on top of a draft with gaps. */
    static String unfinished(Draft draft) {
        return new Wording(draft.language(), ZoneOffset.UTC).tell(Sentence.of(LetterPaper.class, "unfinished", names(draft)));
    }

    /** What is missing, in the letter's language. */
    static String names(Draft draft) {
        Wording words = new Wording(draft.language(), ZoneOffset.UTC);
        return draft.missing().stream().map(FieldName::title).map(words::tell)
                .collect(Collectors.joining(draft.language() == Language.JAPANESE ? "、" : ", "));
    }
}
