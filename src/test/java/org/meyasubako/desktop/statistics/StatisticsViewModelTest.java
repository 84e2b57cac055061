package org.meyasubako.desktop.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.judging.statistics.Chapter;
import org.meyasubako.judging.statistics.Figure;
import org.meyasubako.judging.statistics.Report;
import org.meyasubako.judging.statistics.Step;
import org.meyasubako.workspace.Casework;
import org.meyasubako.workspace.Progress;
import org.meyasubako.workspace.SampleCasework;
import org.meyasubako.workspace.SampleFolder;
import org.meyasubako.workspace.Workbench;

class StatisticsViewModelTest {

    private static final Wording ENGLISH = new Wording(Language.ENGLISH, ZoneId.of("Asia/Tokyo"));

    @TempDir
    private Path home;

    /** One thread that all changes happen on, as in the window. */
    private final ExecutorService ui = Executors.newSingleThreadExecutor();
    private final WorkRunner works = new WorkRunner(ui);
    private final StatisticsViewModel model = new StatisticsViewModel(works);
    private Casework work;

    @BeforeEach
    void openTheSample() throws Exception {
        SampleFolder folder = new SampleFolder(home.resolve("sample"));
        work = new SampleCasework(folder, Workbench.opener(Instant.parse("2026-03-23T00:00:00Z"), "tanaka")).open();
        work.importer().run(java.util.List.of(folder.mailbox().toString()), Workbench.UNWATCHED, Progress.UNWATCHED);
        onUi(() -> model.use(work));
        changed(model.rows(), model::refresh);
    }

    @AfterEach
    void closeTheSample() throws Exception {
        // First, since a reading that is still under way finds the casebook closed.
        onUi(() -> assertThat(works.failure().get()).isNull());
        work.close();
        ui.shutdown();
    }

    private void onUi(Runnable action) throws Exception {
        ui.submit(action).get(30, TimeUnit.SECONDS);
    }

    private void changed(javafx.collections.ObservableList<?> rows, Runnable action) throws Exception {
        CountDownLatch latch = new CountDownLatch(1);
        javafx.collections.ListChangeListener<Object> listener = change -> latch.countDown();
        onUi(() -> {
            rows.addListener(listener);
            action.run();
        });
        assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        onUi(() -> rows.removeListener(listener));
    }

    private <T> void changed(ObservableValue<@Nullable T> value, Runnable action) throws Exception {
        CountDownLatch latch = new CountDownLatch(1);
        javafx.beans.value.ChangeListener<@Nullable T> listener = (o, old, now) -> latch.countDown();
        onUi(() -> {
            value.addListener(listener);
            action.run();
        });
        assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        onUi(() -> value.removeListener(listener));
    }

    private Report report() {
        return java.util.Objects.requireNonNull(model.report().get());
    }

    private Figure figure(Chapter.Subject chapter, String code) {
        return report().chapter(chapter).figures().stream().filter(figure -> figure.code().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void allComplaintsOfTheSampleLieBehindTheFirstFigure() {
        assertThat(model.rows()).hasSize(81).allMatch(row -> row.number().startsWith("R-"));
    }

    @Test
    void behindAFigureOfCasesLieCases() throws Exception {
        changed(model.rows(), () -> model.chosen().set(figure(Chapter.Subject.GLANCE, "cases")));
        assertThat(model.rows()).hasSize(19).allMatch(row -> row.number().startsWith("B-"));
    }

    @Test
    void theChosenFigureStaysChosenInAnotherPeriod() throws Exception {
        changed(model.rows(), () -> model.chosen().set(figure(Chapter.Subject.KIND, "3")));
        changed(model.report(), () -> model.span().set(TimeSpan.YEAR));
        assertThat(report().step()).isEqualTo(Step.MONTH);
        assertThat(model.chosen().get()).isEqualTo(figure(Chapter.Subject.KIND, "3"));
    }

    @Test
    void aBarIsReachedFromEitherEnd() throws Exception {
        changed(model.rows(), () -> model.moveInTime(1));
        assertThat(model.chosen().get()).isEqualTo(report().chapter(Chapter.Subject.TIME).figures().getFirst());
        onUi(() -> model.moveInTime(Step.MOST));
        assertThat(model.chosen().get()).isEqualTo(report().chapter(Chapter.Subject.TIME).figures().getLast());
        onUi(() -> model.moveInTime(-1));
        assertThat(model.chosen().get()).matches(figure -> figure.code().equals("2026-03-22"));
    }

    @Test
    void theTableOfAFigureHasARowForEachNumberBehindIt() throws Exception {
        Path file = home.resolve("behind.csv");
        onUi(() -> model.saveRows(file, ENGLISH));
        for (int i = 0; i < 300 && !(Files.exists(file) && Files.size(file) > 0); i++) {
            Thread.sleep(20);
        }
        assertThat(Files.readString(file).split("\r\n")).hasSize(82);
    }
}
