package org.meyasubako.desktop.statistics;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Section;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.judging.statistics.Chapter;
import org.meyasubako.judging.statistics.Chapter.Subject;
import org.meyasubako.judging.statistics.Report;

/** All figures of a report: cards, the chart of time, and two columns of chapters. */
final class FiguresView extends ScrollPane {

    private static final List<Subject> LEFT = List.of(Subject.KIND, Subject.CUSTOMER, Subject.FORMAT, Subject.CHANNEL, Subject.LANGUAGE);
    private static final List<Subject> RIGHT =
            List.of(Subject.OPEN, Subject.PACE, Subject.DEADLINE, Subject.DISPOSITION, Subject.CAUSE, Subject.OUTSIDE);
    private static final double GAP = 12;

    private final StatisticsViewModel model;
    private final Texts texts;
    private final VBox content = new VBox(GAP);
    private Optional<FigureChoice> choice = Optional.empty();
    private Optional<StepChart> chart = Optional.empty();

    FiguresView(StatisticsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        content.getStyleClass().add("cards");
        setContent(content);
        setFitToWidth(true);
        setMinWidth(0);
        getStyleClass().add("trace-card");
        model.report().addListener((o, old, report) -> show(report));
        texts.wording().addListener((o, old, wording) -> show(model.report().get()));
        show(model.report().get());
    }

    private void show(@Nullable Report report) {
        choice.ifPresent(FigureChoice::end);
        chart.ifPresent(StepChart::end);
        content.getChildren().clear();
        if (report != null) {
            FigureChoice choosing = new FigureChoice(model.chosen());
            StepChart drawn = new StepChart(model, report, texts);
            choice = Optional.of(choosing);
            chart = Optional.of(drawn);
            content.getChildren().addAll(cards(report.chapter(Subject.GLANCE), choosing),
                    new Section(texts.tell(report.chapter(Subject.TIME).title()), texts.tell(Sentence.of(FiguresView.class, "chart.keys")), drawn),
                    columns(report, choosing));
        }
    }

    private Node cards(Chapter glance, FigureChoice choosing) {
        FlowPane cards = new FlowPane(8, 8);
        glance.figures().forEach(figure -> {
            FigureCard card = new FigureCard(figure, texts);
            choosing.add(card, figure);
            cards.getChildren().add(card);
        });
        return cards;
    }

    private Node columns(Report report, FigureChoice choosing) {
        GridPane grid = new GridPane(GAP, GAP);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        grid.addRow(0, column(LEFT, report, choosing), column(RIGHT, report, choosing));
        return grid;
    }

    private Node column(List<Subject> subjects, Report report, FigureChoice choosing) {
        VBox column = new VBox(GAP);
        column.setMinWidth(0);
        subjects.forEach(subject -> column.getChildren().add(ChapterView.of(report.chapter(subject), choosing, texts)));
        return column;
    }

    void focusFirst() {
        chart.ifPresentOrElse(Node::requestFocus, this::requestFocus);
    }
}
