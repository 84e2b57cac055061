package org.meyasubako.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.ComplaintColumns;
import org.meyasubako.casebook.ListRow;
import org.meyasubako.casebook.VerdictMark;
import org.meyasubako.judging.deadline.QueueState;
import org.meyasubako.judging.statistics.Behind;
import org.meyasubako.judging.statistics.Counted;
import org.meyasubako.judging.statistics.Period;
import org.meyasubako.judging.statistics.Report;
import org.meyasubako.judging.statistics.ReportCounter;
import org.meyasubako.judging.statistics.Step;

/** The desk's figures, and the complaints and cases behind each. */
public final class StatisticsDesk {

    private final Casework work;

    StatisticsDesk(Casework work) {
        this.work = work;
    }

    /** What can be counted, as it stands now: read once, reports of several periods can be made of it. */
    public Counted gather() throws CasebookUnavailableException {
        Correspondence letters = Correspondence.read(work.casebook().letters());
        CountedReader reader = new CountedReader(work.board(), letters, new DeadlineClock(work.zone(), letters), work.now());
        work.casebook().complaints().eachRow(reader::read);
        return reader.counted(work.profile(), work.zone());
    }

    /** The figures of a period. */
    public Report report(Counted counted, Period period, Step step) {
        return new ReportCounter().count(counted, period, step);
    }

    /** The first {@code limit} of what lies behind a figure. */
    public List<CountedRow> rows(Behind behind, int limit) throws CasebookUnavailableException {
        List<Long> numbers = behind.numbers().subList(0, Math.min(limit, behind.numbers().size()));
        return switch (behind.subject()) {
            case COMPLAINTS -> complaints(numbers);
            case CASES -> cases(numbers);
        };
    }

    private List<CountedRow> complaints(List<Long> numbers) throws CasebookUnavailableException {
        QueueRowExtractor extractor = new QueueRowExtractor(work.board(), (listed, within, now) -> Optional.empty(), work.now());
        List<CountedRow> rows = new ArrayList<>();
        for (long number : numbers) {
            Optional<ListRow> listed = work.casebook().complaints().row(new CaseNumber.Complaint(number));
            listed.map(extractor::extract).map(StatisticsDesk::row).ifPresent(rows::add);
        }
        return rows;
    }

    private static CountedRow row(QueueRow row) {
        ComplaintColumns columns = row.columns();
        String who = columns.complainant().name().or(() -> columns.complainant().address().map(Object::toString)).orElse("–");
        return new CountedRow(row.number().text(), columns.received(), row.verdict().map(VerdictMark::kind), columns.title(), who,
                QueueState.of(row.state()).map(QueueState::title).orElseGet(() -> Sentence.of(StatisticsDesk.class, "counted.state", row.state())));
    }

    private List<CountedRow> cases(List<Long> numbers) throws CasebookUnavailableException {
        CaseBoard board = work.board();
        List<CountedRow> rows = new ArrayList<>();
        for (long number : numbers) {
            board.of(new CaseNumber.Bundle(number).text()).map(work.reader()::row).map(StatisticsDesk::row).ifPresent(rows::add);
        }
        return rows;
    }

    private static CountedRow row(CaseRow row) {
        return new CountedRow(row.id(), Optional.of(row.first()), Optional.of(row.kind()), row.key().value(),
                row.customerName().orElse("–"), row.disposition().title());
    }
}
