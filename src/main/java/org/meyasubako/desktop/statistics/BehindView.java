package org.meyasubako.desktop.statistics;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.KindBadge;
import org.meyasubako.desktop.control.SpreadLine;
import org.meyasubako.desktop.control.WrappedLabel;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.statistics.Behind;
import org.meyasubako.judging.statistics.Figure;
import org.meyasubako.workspace.CountedRow;

/** What lies behind the chosen figure: how it was counted, and each complaint or case, which Enter opens. */
final class BehindView extends BorderPane {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** A day and a minute are never cut. */
    private static final double TIME_WIDTH = 146;

    private final Texts texts;
    private final TableView<CountedRow> table = new TableView<>();
    private final Label count = new Label();
    private final Button save = new Button();

    /**
     * @param open shows the complaint or the case of a number
     * @param whenSaving lets a person write the rows to a file
     */
    BehindView(StatisticsViewModel model, Texts texts, Consumer<String> open, Runnable whenSaving) {
        this.texts = texts;
        getStyleClass().add("behind");
        table.setId("behind");
        table.setItems(model.rows());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(view -> row(open));
        table.setOnKeyPressed(event -> {
            CountedRow chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                event.consume();
                open.accept(chosen.number());
            }
        });
        count.getStyleClass().add("quiet");
        save.getStyleClass().add("small");
        save.setId("save-rows");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(event -> whenSaving.run());
        SpreadLine foot = new SpreadLine(count, save);
        foot.getStyleClass().add("section-foot");
        setCenter(table);
        setBottom(foot);
        model.chosen().addListener((o, old, figure) -> show(figure));
        texts.wording().addListener((o, old, wording) -> show(model.chosen().get()));
        show(model.chosen().get());
    }

    private static TableRow<CountedRow> row(Consumer<String> open) {
        TableRow<CountedRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem().number());
            }
        });
        return row;
    }

    private void show(@Nullable Figure figure) {
        save.setText(tell("behind.save"));
        save.setDisable(figure == null || figure.behind().numbers().isEmpty());
        if (figure == null) {
            setTop(null);
            count.setText("");
            return;
        }
        Label name = new Label(texts.tell(figure.name()));
        name.getStyleClass().add("case-name");
        Label amount = new Label(texts.tell(figure.amount().told()));
        amount.getStyleClass().add("figure-amount");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        VBox head = new VBox(3, new SpreadLine(name, amount), new WrappedLabel(texts.tell(figure.counted()), "quiet"));
        head.getStyleClass().add("section-body");
        setTop(head);
        showColumns(figure.behind().subject());
        int all = figure.behind().numbers().size();
        count.setText(texts.tell(Sentence.of(BehindView.class, all > StatisticsViewModel.MOST_ROWS ? "behind.first" : "behind.all",
                all, StatisticsViewModel.MOST_ROWS)));
        table.setPlaceholder(new Label(tell("behind.none")));
    }

    private void showColumns(Behind.Subject subject) {
        boolean complaints = subject == Behind.Subject.COMPLAINTS;
        TableColumn<CountedRow, String> received = column("behind.received", row -> row.received().map(this::time).orElse("–"), TIME_WIDTH);
        received.setMinWidth(TIME_WIDTH);
        List<TableColumn<CountedRow, ?>> columns = List.of(
                column("behind.number", CountedRow::number, 86),
                received,
                kindColumn(),
                column(complaints ? "behind.subject" : "behind.about", CountedRow::title, 112),
                column(complaints ? "behind.complainant" : "behind.customer", CountedRow::party, 106),
                column("behind.state", row -> texts.tell(row.state()), 62));
        table.getColumns().setAll(columns);
    }

    private TableColumn<CountedRow, String> column(String code, Function<CountedRow, String> value, double width) {
        TableColumn<CountedRow, String> column = new TableColumn<>(tell(code));
        column.setCellValueFactory(row -> new SimpleStringProperty(value.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    private TableColumn<CountedRow, CountedRow> kindColumn() {
        TableColumn<CountedRow, CountedRow> column = new TableColumn<>(tell("behind.kind"));
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setComparator(Comparator.comparing(row -> row.kind().orElse(Kind.INSUFFICIENT)));
        column.setPrefWidth(50);
        column.setCellFactory(view -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable CountedRow item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty || item == null ? null : item.kind().map(kind -> KindBadge.sign(kind, texts)).orElse(null));
            }
        });
        return column;
    }

    /** With its year: a period may have several. */
    private String time(Instant at) {
        return TIME.format(at.atZone(texts.zone()));
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(BehindView.class, code));
    }
}
