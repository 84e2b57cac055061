package org.meyasubako.writing.letter;

import com.google.common.base.Splitter;
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

    private static final String BETWEEN_BLOCKS = "\n\n";
    /** Lines of a block that is never broken over two pages. */
    private static final int MOST_WHOLE = 8;

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
        page.addAll(blocks(draft.text().stripTrailing()));
        return Html.sequence(page);
    }

    /** Block by block: a few lines under their number stay on one page, and the signature is never there alone. */
    private static List<Html> blocks(String text) {
        List<String> blocks = Splitter.on(BETWEEN_BLOCKS).splitToList(text);
        List<Html> html = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean whole = blocks.get(i).lines().limit(MOST_WHOLE + 1).count() <= MOST_WHOLE;
            String style = !whole ? "columns" : i == blocks.size() - 2 ? "whole with-next" : "whole";
            html.add(Html.element("pre", blocks.get(i)).styled(style));
        }
        return html;
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
