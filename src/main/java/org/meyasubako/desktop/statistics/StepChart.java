package org.meyasubako.desktop.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.judging.statistics.Chapter;
import org.meyasubako.judging.statistics.Figure;
import org.meyasubako.judging.statistics.Report;
import org.meyasubako.judging.statistics.Step;

/** Complaints by time as bars; a bar is chosen by a click, or by the arrow keys while the chart has the keyboard. */
final class StepChart extends BarChart<String, Number> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double HEIGHT = 190;
    private static final int MOST_LINES = 5;

    private final StatisticsViewModel model;
    private final List<Bar> bars = new ArrayList<>();
    private final ChangeListener<@Nullable Figure> listener = (o, old, figure) -> mark(figure);

    /** A bar as it is drawn, and what it stands for. */
    private record Bar(Figure figure, Node node) {}

    StepChart(StatisticsViewModel model, Report report, Texts texts) {
        super(new CategoryAxis(), axis(report.chapter(Chapter.Subject.TIME).figures()));
        this.model = model;
        getStyleClass().add("step-chart");
        setAnimated(false);
        setLegendVisible(false);
        setVerticalGridLinesVisible(false);
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        getXAxis().setAnimated(false);
        setFocusTraversable(true);
        setAccessibleText(texts.tell(report.chapter(Chapter.Subject.TIME).title()) + " " + texts.tell(Sentence.of(StepChart.class, "chart.keys")));
        setOnMouseClicked(event -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        fill(report, texts);
        model.chosen().addListener(listener);
        mark(model.chosen().get());
    }

    private static NumberAxis axis(List<Figure> figures) {
        long most = Math.max(1, figures.stream().mapToLong(figure -> figure.amount().value().orElse(0)).max().orElse(1));
        long unit = unit(most);
        NumberAxis axis = new NumberAxis(0, (double) Math.ceilDiv(most, unit) * unit, unit);
        axis.setMinorTickVisible(false);
        axis.setAnimated(false);
        return axis;
    }

    /** The smallest of 1, 2, 5, 10, 20, 50… that needs {@value #MOST_LINES} lines at most: complaints are whole. */
    static long unit(long most) {
        for (long ten = 1;; ten *= 10) {
            for (long unit : List.of(ten, 2 * ten, 5 * ten)) {
                if (unit * MOST_LINES >= most) {
                    return unit;
                }
            }
        }
    }

    private void fill(Report report, Texts texts) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        for (Figure figure : report.chapter(Chapter.Subject.TIME).figures()) {
            XYChart.Data<String, Number> data = new XYChart.Data<>(label(figure, report), figure.amount().value().orElse(0));
            data.nodeProperty().subscribe(node -> {
                if (node != null) {
                    dress(node, figure, texts);
                }
            });
            series.getData().add(data);
        }
        getData().add(series);
    }

    private void dress(Node node, Figure figure, Texts texts) {
        bars.add(new Bar(figure, node));
        // What a listener hears of a bar, the chart says itself.
        Tooltip.install(node, new Tooltip(texts.tell(figure.name()) + ": " + texts.tell(figure.amount().told())));
        node.setOnMouseClicked(event -> model.chosen().set(figure));
    }

    /** Short as long as it says which day is meant. */
    private static String label(Figure figure, Report report) {
        LocalDate start = LocalDate.parse(figure.code());
        if (report.step() == Step.MONTH) {
            return figure.code().substring(0, "2026-03".length());
        }
        boolean oneYear = start.getYear() == report.period().to().getYear() && report.period().from().getYear() == report.period().to().getYear();
        return oneYear ? DateTimeFormatter.ofPattern("M/d").format(start) : figure.code();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT -> model.moveInTime(1);
            case LEFT -> model.moveInTime(-1);
            case HOME -> model.moveInTime(-Step.MOST);
            case END -> model.moveInTime(Step.MOST);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void mark(@Nullable Figure chosen) {
        bars.forEach(bar -> bar.node().pseudoClassStateChanged(CHOSEN, bar.figure().equals(chosen)));
    }

    /** The chart is gone from the screen. */
    void end() {
        model.chosen().removeListener(listener);
    }
}
