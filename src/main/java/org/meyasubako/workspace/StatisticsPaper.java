package org.meyasubako.workspace;

import java.util.ArrayList;
import java.util.List;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.judging.statistics.Amount;
import org.meyasubako.judging.statistics.Chapter;
import org.meyasubako.judging.statistics.Figure;
import org.meyasubako.judging.statistics.Report;
import org.meyasubako.own.provider.Desk;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.writing.document.DocumentTraits;
import org.meyasubako.writing.document.Html;
import org.meyasubako.writing.document.PrintableDocument;

/** Writes the figures of a period as paper: a table for each chapter, and beneath it how its figures were counted. */
public final class StatisticsPaper {

    /** Rows of a table that is never broken over two pages. */
    private static final int MOST_WHOLE = 10;

    private final Casework work;
    private final Wording wording;

    /** @param wording the language of the paper, and the zone of its times */
    public StatisticsPaper(Casework work, Wording wording) {
        this.work = work;
        this.wording = wording;
    }

    /** The paper as PDF/A (ISO 19005-3). */
    public byte[] write(Report report) {
        Desk desk = work.profile().orElseGet(Profile::empty).desk();
        String name = wording.language() == Language.JAPANESE || desk.nameEn().isEmpty() ? desk.name() : desk.nameEn();
        DocumentTraits traits = new DocumentTraits(say("paper.title"), name, period(report), "", wording.language(), report.at());
        return work.stationery().pdf().get().write(PrintableDocument.packet(traits, body(report), List.of(), List.of())).bytes();
    }

    private Html body(Report report) {
        List<Html> body = new ArrayList<>();
        body.add(Html.element("h1", say("paper.title")));
        body.add(Html.element("p", period(report)));
        if (report.isCompared()) {
            body.add(Html.element("p", say("paper.compared", report.period().before().from().toString(), report.period().before().to().toString())));
        }
        report.chapters().stream().filter(chapter -> !chapter.figures().isEmpty()).forEach(chapter -> body.addAll(chapter(chapter, report)));
        body.add(Html.element("p", say("paper.counted", report.at())).styled("quiet"));
        return Html.sequence(body);
    }

    private String period(Report report) {
        return say("paper.period", report.period().from().toString(), report.period().to().toString());
    }

    private List<Html> chapter(Chapter chapter, Report report) {
        List<Html> rows = chapter.figures().stream().map(figure -> row(figure, report)).toList();
        List<Html> pieces = new ArrayList<>();
        pieces.add(Html.element("h2", wording.tell(chapter.title())));
        Html.Element table = Html.element("table", Html.element("thead", headings(report)), Html.element("tbody", rows));
        pieces.add(rows.size() <= MOST_WHOLE ? table.styled("whole") : table);
        chapter.figures().stream().map(Figure::counted).map(wording::tell).distinct()
                .forEach(counted -> pieces.add(Html.element("p", counted).styled("quiet")));
        return pieces;
    }

    private Html headings(Report report) {
        List<Html> cells = new ArrayList<>(List.of(Html.element("th", say("table.figure")), number("th", say("table.amount"))));
        if (report.isCompared()) {
            cells.add(number("th", say("table.before")));
        }
        return Html.element("tr", cells);
    }

    private Html row(Figure figure, Report report) {
        List<Html> cells = new ArrayList<>(List.of(Html.element("td", wording.tell(figure.name())), number("td", told(figure.amount()))));
        if (report.isCompared()) {
            cells.add(number("td", figure.before().map(this::told).orElse("")));
        }
        return Html.element("tr", cells);
    }

    private String told(Amount amount) {
        return wording.tell(amount.told());
    }

    private static Html number(String cell, String words) {
        return Html.element(cell, words).styled("number");
    }

    private String say(String code, Object... arguments) {
        return wording.tell(Sentence.of(StatisticsPaper.class, code, arguments));
    }
}
