package org.meyasubako.desktop.statistics;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.judging.statistics.Chapter;
import org.meyasubako.judging.statistics.Counted;
import org.meyasubako.judging.statistics.Figure;
import org.meyasubako.judging.statistics.Period;
import org.meyasubako.judging.statistics.Report;
import org.meyasubako.judging.statistics.Step;
import org.meyasubako.workspace.Casework;
import org.meyasubako.workspace.CountedRow;
import org.meyasubako.basis.wording.CsvText;
import org.meyasubako.workspace.StatisticsDesk;
import org.meyasubako.workspace.StatisticsPaper;
import org.meyasubako.workspace.StatisticsTable;

/** The figures of the picked period, the chosen one, and the first of what lies behind it. */
public final class StatisticsViewModel {

    /** More rows nobody reads on a screen; a table written to a file has them all. */
    public static final int MOST_ROWS = 1_000;

    private final WorkRunner works;
    private final ObjectProperty<TimeSpan> span = new SimpleObjectProperty<>(TimeSpan.THIRTY_DAYS);
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(TimeSpan.THIRTY_DAYS.step());
    private final ObjectProperty<@Nullable Report> report = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Figure> chosen = new SimpleObjectProperty<>();
    private final ObservableList<CountedRow> rows = FXCollections.observableArrayList();
    private @Nullable Casework work;
    private @Nullable StatisticsDesk desk;
    private @Nullable Counted counted;

    public StatisticsViewModel(WorkRunner works) {
        this.works = works;
        span.addListener((o, old, picked) -> {
            if (step.get() == picked.step()) {
                count();
            } else {
                step.set(picked.step());
            }
        });
        step.addListener((o, old, picked) -> count());
        chosen.addListener((o, old, figure) -> look());
    }

    /** Works on another casebook from now on; nothing is counted before it is to be shown. */
    public void use(Casework other) {
        work = other;
        desk = other.statistics();
        counted = null;
        report.set(null);
        chosen.set(null);
    }

    /** Reads again what is counted, and counts it. */
    public void refresh() {
        StatisticsDesk current = desk;
        if (current != null) {
            works.load(current::gather, read -> {
                if (current.equals(desk)) {
                    counted = read;
                    count();
                }
            });
        }
    }

    private void count() {
        StatisticsDesk current = desk;
        Counted all = counted;
        if (current != null && all != null) {
            Period period = span.get().period(all);
            Step by = step.get();
            works.load(() -> current.report(all, period, by), made -> {
                // Something else may have been picked meanwhile.
                if (all.equals(counted) && by == step.get() && period.equals(span.get().period(all))) {
                    show(made);
                }
            });
        }
    }

    /** What was chosen stays so where the new figures have it, too; else the first is. */
    private void show(Report made) {
        Optional<Place> before = Optional.ofNullable(chosen.get()).flatMap(this::place);
        report.set(made);
        chosen.set(before.flatMap(place -> place.in(made)).orElseGet(() -> made.chapter(Chapter.Subject.GLANCE).figures().getFirst()));
    }

    private Optional<Place> place(Figure figure) {
        return Optional.ofNullable(report.get()).flatMap(shown -> shown.chapters().stream()
                .filter(chapter -> chapter.figures().stream().anyMatch(figure::equals)).findFirst())
                .map(chapter -> new Place(chapter.subject(), figure.code()));
    }

    /** Where a figure stands in any report. */
    private record Place(Chapter.Subject chapter, String code) {

        Optional<Figure> in(Report report) {
            return report.chapter(chapter).figures().stream().filter(figure -> figure.code().equals(code)).findFirst();
        }
    }

    private void look() {
        StatisticsDesk current = desk;
        Figure figure = chosen.get();
        if (current == null || figure == null) {
            rows.clear();
            return;
        }
        works.load(() -> current.rows(figure.behind(), MOST_ROWS), read -> {
            if (figure.equals(chosen.get())) {
                rows.setAll(read);
            }
        });
    }

    public ObjectProperty<TimeSpan> span() {
        return span;
    }

    /** What time is divided into; a longer one is shown where that would be too many parts. */
    public ObjectProperty<Step> step() {
        return step;
    }

    /** The figures; null until they are counted. */
    public ReadOnlyObjectProperty<@Nullable Report> report() {
        return report;
    }

    /** The figure behind which a person looks; null while there is none. */
    public ObjectProperty<@Nullable Figure> chosen() {
        return chosen;
    }

    /** What lies behind the chosen figure, at most {@value #MOST_ROWS}. */
    public ObservableList<CountedRow> rows() {
        return rows;
    }

    /** Chooses the figure of time {@code by} parts later; where none of them is chosen, counted from before the first or behind the last. */
    public void moveInTime(int by) {
        Report shown = report.get();
        if (shown != null && !shown.chapter(Chapter.Subject.TIME).figures().isEmpty()) {
            List<Figure> parts = shown.chapter(Chapter.Subject.TIME).figures();
            int at = parts.indexOf(chosen.get());
            int start = at < 0 && by < 0 ? parts.size() : at;
            chosen.set(parts.get(Math.clamp((long) start + by, 0, parts.size() - 1)));
        }
    }

    /** Makes the paper of figures. */
    public void paper(Report figures, Wording wording, Consumer<byte[]> made) {
        Casework current = work;
        if (current != null) {
            works.load(() -> new StatisticsPaper(current, wording).write(figures), made);
        }
    }

    /** Writes all figures to a file, as a table. */
    public void saveFigures(Path file, Wording wording) {
        Report shown = report.get();
        if (shown != null) {
            save(file, () -> new StatisticsTable(wording).figures(shown));
        }
    }

    /** Writes all that lies behind the chosen figure to a file, as a table. */
    public void saveRows(Path file, Wording wording) {
        StatisticsDesk current = desk;
        Figure figure = chosen.get();
        if (current != null && figure != null) {
            save(file, () -> new StatisticsTable(wording).rows(current.rows(figure.behind(), Integer.MAX_VALUE)));
        }
    }

    private void save(Path file, WorkRunner.Loading<CsvText> table) {
        works.load(() -> Files.write(file, table.load().bytes()), written -> { });
    }
}
