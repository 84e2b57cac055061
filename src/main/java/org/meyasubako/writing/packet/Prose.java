package org.meyasubako.writing.packet;

import com.google.common.collect.Streams;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.writing.document.Html;

/** Writes the words of a packet in its language as pieces of pages. */
final class Prose {

    /** Rows of a table that is never broken over two pages. */
    private static final int MOST_WHOLE = 6;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Wording wording;

    Prose(Wording wording) {
        this.wording = wording;
    }

    /** A line of a table with two columns. */
    record Fact(String label, String value) {}

    /** A text of this room. */
    String say(String code, Object... arguments) {
        return tell(Sentence.of(Prose.class, code, arguments));
    }

    String tell(Sentence sentence) {
        return wording.tell(sentence);
    }

    Fact fact(String code, String value) {
        return new Fact(say(code), value);
    }

    Html heading(int level, String words) {
        Html.Element heading = Html.element("h" + level, words);
        // Short sections follow one another on a page.
        return level == 1 ? heading.with("style", "margin-top:8mm") : heading;
    }

    Html paragraph(String words) {
        return Html.element("p", words);
    }

    Html quiet(String words) {
        return paragraph(words, "quiet");
    }

    private static Html paragraph(String words, String style) {
        return Html.element("p", words).styled(style);
    }

    /** What is certain: a whole rule and the word for it. */
    Html certain(String words) {
        return paragraph(say("fact", words), "fact");
    }

    /** What is only concluded or claimed: a dotted rule and the word for it. */
    Html presumed(String words) {
        return paragraph(say("presumed", words), "presumed");
    }

    /** What was not done or can't be known. */
    Html gap(String words) {
        return paragraph(words, "gap");
    }

    Html list(List<String> items) {
        return Html.element("ul", items.stream().map(item -> Html.element("li", item)).toList());
    }

    /** Text as it was written, line for line. */
    Html verbatim(String text) {
        return Html.element("pre", text);
    }

    Html facts(List<Fact> facts) {
        return facts(facts, "facts");
    }

    Html facts(List<Fact> facts, String style) {
        List<Html.Element> rows = facts.stream()
                .map(fact -> Html.element("tr", Html.element("th", fact.label()), cell(fact.value()))).toList();
        return table(Stream.of(Html.element("tbody", rows)), style, List.of(24, 76));
    }

    /**
     * A table.
     *
     * @param heads codes of the columns' heads
     * @param widths of the columns in hundredths of the page's
     */
    Html table(List<String> heads, List<Integer> widths, List<List<String>> rows) {
        Html.Element head = Html.element("tr", heads.stream().map(code -> Html.element("th", say(code))).toList());
        List<Html.Element> body = rows.stream()
                .map(row -> Html.element("tr", row.stream().map(Prose::cell).toList())).toList();
        return table(Stream.of(Html.element("thead", head), Html.element("tbody", body)), rows.size() <= MOST_WHOLE ? "wide whole" : "wide", widths);
    }

    private static Html.Element cell(String words) {
        // A digest stands in letters of one width, small enough to stay in one line.
        Html content = DIGEST.matcher(words).find() ? Html.element("code", words) : Html.text(words);
        return Html.element("td", content).with("style", "white-space:pre-wrap");
    }

    private static Html table(Stream<Html.Element> parts, String style, List<Integer> widths) {
        List<Html.Element> columns = widths.stream().map(width -> Html.element("col").with("style", "width:" + width + "%")).toList();
        return Html.element("table", Streams.concat(Stream.of(Html.element("colgroup", columns)), parts).toList()).styled(style);
    }
}
