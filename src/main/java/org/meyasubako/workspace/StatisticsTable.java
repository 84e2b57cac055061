package org.meyasubako.workspace;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.meyasubako.basis.wording.CsvText;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.statistics.Amount;
import org.meyasubako.judging.statistics.Chapter;
import org.meyasubako.judging.statistics.Figure;
import org.meyasubako.judging.statistics.Report;

/** Writes figures, and what lies behind one, as a table for a spreadsheet. */
public final class StatisticsTable {

    private final Wording wording;

    /** @param wording the language of names and headings, and the zone of times */
    public StatisticsTable(Wording wording) {
        this.wording = wording;
    }

    /** Every figure of a report: a row each, with the same of the period before. Lengths of time are in seconds. */
    public CsvText figures(Report report) {
        CsvText table = new CsvText().row(headings("period", "chapter", "figure", "amount", "before", "unit", "behind", "counted"));
        String period = report.period().from() + "/" + report.period().to();
        for (Chapter chapter : report.chapters()) {
            for (Figure figure : chapter.figures()) {
                table.row(List.of(period, wording.tell(chapter.title()), wording.tell(figure.name()), number(Optional.of(figure.amount())),
                        number(figure.before()), figure.amount().unit(), figure.behind().numbers().size(), wording.tell(figure.counted())));
            }
        }
        return table;
    }

    private static Object number(Optional<Amount> amount) {
        OptionalLong value = amount.map(Amount::value).orElse(OptionalLong.empty());
        return value.isPresent() ? (Object) value.getAsLong() : "";
    }

    /** Complaints or cases behind a figure: a row each. */
    public CsvText rows(List<CountedRow> rows) {
        CsvText table = new CsvText().row(headings("number", "received", "kind", "title", "party", "state"));
        rows.forEach(row -> table.row(List.of(row.number(), row.received().map(this::time).orElse(""), row.kind().map(Kind::code).orElse(""),
                row.title(), row.party(), wording.tell(row.state()))));
        return table;
    }

    /** With its offset, so that it means the same wherever it is read. */
    private String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).atZone(wording.zone()).toOffsetDateTime().toString();
    }

    private List<String> headings(String... codes) {
        return List.of(codes).stream().map(code -> wording.tell(Sentence.of(StatisticsTable.class, "table." + code))).toList();
    }
}
