package org.meyasubako.desktop.statistics;

import java.io.File;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.desktop.control.EmptyState;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.judging.statistics.Period;
import org.meyasubako.judging.statistics.Report;
import org.meyasubako.judging.statistics.Step;

/** The screen of statistics: the period above, its figures, and beside them what lies behind the chosen one. */
public final class StatisticsView extends BorderPane {

    private final StatisticsViewModel model;
    private final Texts texts;
    private final FiguresView figures;
    private final Label compared = new Label();
    private final EmptyState nothing;
    private final SplitPane page;
    private boolean focusWanted;

    /**
     * What lies outside this screen.
     *
     * @param open shows the complaint or the case of a number
     * @param print shows the figures as they would be printed; without it nothing offers to
     */
    public record Ways(Consumer<String> open, Optional<Consumer<Report>> print) {}

    public StatisticsView(StatisticsViewModel model, Texts texts, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.figures = new FiguresView(model, texts);
        getStyleClass().add("statistics");
        BehindView behind = new BehindView(model, texts, ways.open(), () -> save("behind.csv", model::saveRows));
        this.page = new SplitPane(figures, behind);
        page.setDividerPositions(0.575);
        SplitPane.setResizableWithParent(behind, false);
        this.nothing = new EmptyState(MaterialDesignC.CHART_BAR, texts.bind(Sentence.of(StatisticsView.class, "statistics.counting")),
                texts.bind(Sentence.of(StatisticsView.class, "statistics.counting.words")));
        setTop(head(ways));
        model.report().addListener((o, old, report) -> show(report));
        texts.wording().addListener((o, old, wording) -> show(model.report().get()));
        show(model.report().get());
    }

    private Node head(Ways ways) {
        compared.getStyleClass().add("quiet");
        FlowPane head = new FlowPane(12, 6,
                new PickBar<>(TimeSpan.class, model.span(), TimeSpan::title, texts),
                new PickBar<>(Step.class, model.step(), step -> Sentence.of(StatisticsView.class, "step." + step.name().toLowerCase(Locale.ROOT)), texts));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("queue-head");
        Button csv = button("statistics.csv", () -> save("statistics.csv", model::saveFigures));
        csv.setId("save-figures");
        head.getChildren().add(csv);
        ways.print().ifPresent(print -> {
            Button button = button("statistics.print", () -> Optional.ofNullable(model.report().get()).ifPresent(print));
            button.setId("print-figures");
            head.getChildren().add(button);
        });
        head.getChildren().add(compared);
        return head;
    }

    private Button button(String code, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(texts.bind(Sentence.of(StatisticsView.class, code)));
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(@Nullable Report report) {
        setCenter(report == null ? nothing : page);
        if (report != null) {
            compared.setText(texts.tell(compared(report)));
            if (focusWanted) {
                focusWanted = false;
                figures.focusFirst();
            }
        }
    }

    private static Sentence compared(Report report) {
        Period period = report.period();
        return report.isCompared()
                ? Sentence.of(StatisticsView.class, "statistics.compared", period.from().toString(), period.to().toString(),
                        period.before().from().toString(), period.before().to().toString())
                : Sentence.of(StatisticsView.class, "statistics.alone", period.from().toString(), period.to().toString());
    }

    private void save(String name, BiConsumer<java.nio.file.Path, Wording> write) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.tell(Sentence.of(StatisticsView.class, "statistics.save")));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
        @Nullable File chosen = chooser.showSaveDialog(getScene().getWindow());
        Optional.ofNullable(chosen).ifPresent(file -> write.accept(file.toPath(), texts.wording().get()));
    }

    /** Puts the keyboard into the chart, as soon as it is there. */
    public void focusFigures() {
        focusWanted = model.report().get() == null;
        figures.focusFirst();
    }
}
