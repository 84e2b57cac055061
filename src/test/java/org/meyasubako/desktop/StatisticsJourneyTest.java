package org.meyasubako.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.chart.BarChart;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.wording.Language;

/** From a figure to what lies behind it, by keys alone. */
class StatisticsJourneyTest {

    @TempDir
    private Path home;

    @Test
    void keysLeadFromABarToAComplaintBehindIt() throws TimeoutException, IOException {
        OpenWindow open = OpenWindow.open(home, Language.ENGLISH);
        open.readSample();
        open.robot().push(KeyCode.ALT, KeyCode.DIGIT5);
        OpenWindow.await(() -> !open.model().statistics().rows().isEmpty());
        BarChart<?, ?> chart = open.robot().lookup(".step-chart").queryAs(BarChart.class);
        open.robot().interact(chart::requestFocus);
        open.robot().push(KeyCode.END).push(KeyCode.LEFT);
        OpenWindow.await(() -> open.model().statistics().rows().size() == 1);
        assertThat(open.model().statistics().chosen().get()).matches(figure -> figure.code().equals("2026-03-22"));
        TableView<?> behind = open.robot().lookup("#behind").queryTableView();
        open.robot().interact(() -> {
            behind.requestFocus();
            behind.getSelectionModel().select(0);
        });
        String first = open.model().statistics().rows().getFirst().number();
        open.robot().push(KeyCode.ENTER);
        assertThat(open.model().screen().get()).isEqualTo(Screen.COMPLAINTS);
        assertThat(open.model().complaints().chosen().get()).matches(row -> row.number().text().equals(first));
        open.close();
    }
}
