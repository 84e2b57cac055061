package org.meyasubako.desktop.complaints;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.EmptyState;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.QueueRow;

/** The queue: filter tokens above, rows, and the keys beneath. */
final class QueueView extends BorderPane {

    private static final double ROW_HEIGHT = 80;
    private static final double MIN_WIDTH = 340;

    /** Tokens that the menu offers; any other is typed. */
    private static final List<String> OFFERED = List.of("state:open", "state:new", "state:hold", "state:closed", "kind:1", "kind:2",
            "kind:1-or-2", "kind:3", "kind:not-ours", "kind:insufficient", "assignee:none", "deadline:missed", "has:case", "grade:b", "grade:c",
            "grade:d", "format:arf", "format:pasted", "has:attachment", "language:ja", "channel:feedback-loop");

    private final ComplaintsViewModel model;
    private final Texts texts;
    private final ListView<QueueLine> list = new ListView<>();
    private final FlowPane tokens = new FlowPane(6, 4);

    QueueView(ComplaintsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("queue");
        setMinWidth(MIN_WIDTH);
        setTop(head());
        setCenter(list());
        setBottom(keys());
    }

    private HBox head() {
        Label count = new Label();
        count.textProperty().bind(Bindings.createStringBinding(
                () -> count(model.shown().stream().mapToInt(QueueLine::flood).sum(), model.queue().total().get()), model.shown(),
                model.queue().total()));
        count.getStyleClass().add("queue-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        model.tokens().addListener((javafx.beans.Observable o) -> showTokens());
        showTokens();
        HBox.setHgrow(tokens, Priority.ALWAYS);
        tokens.setPrefWrapLength(200);
        HBox head = new HBox(8, tokens, count);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("queue-head");
        return head;
    }

    private static String count(int shown, int total) {
        return shown == total ? String.valueOf(total) : shown + " / " + total;
    }

    private void showTokens() {
        tokens.getChildren().clear();
        for (String token : model.tokens()) {
            Button shown = new Button(token + "  ×");
            shown.setMnemonicParsing(false);
            shown.getStyleClass().add("token");
            shown.setOnAction(event -> model.tokens().remove(token));
            shown.setAccessibleText(texts.tell(Sentence.of(QueueView.class, "queue.remove-token", token)));
            tokens.getChildren().add(shown);
        }
        MenuButton more = new MenuButton();
        more.textProperty().bind(texts.bind(Sentence.of(QueueView.class, "queue.filter")));
        more.getStyleClass().add("flat");
        for (String token : OFFERED) {
            MenuItem item = new MenuItem(token);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> model.tokens().add(token));
            more.getItems().add(item);
        }
        tokens.getChildren().add(more);
    }

    private ListView<QueueLine> list() {
        list.setItems(model.shown());
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new QueueCell(texts, model.queue()::toggle));
        list.getStyleClass().add("queue-list");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPlaceholder(new EmptyState(MaterialDesignM.MAGNIFY, texts.bind(Sentence.of(QueueView.class, "queue.nothing")),
                texts.bind(Sentence.of(QueueView.class, "queue.nothing.remedy"))));
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<QueueLine>) change -> mark());
        list.getSelectionModel().selectedItemProperty().addListener((o, old, line) -> {
            if (line != null && !model.queue().isReplacing()) {
                model.chosen().set(line.row());
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT) {
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).filter(QueueLine::isFlood)
                        .filter(line -> line.unfolded() == (event.getCode() == KeyCode.LEFT)).ifPresent(model.queue()::toggle);
            }
        });
        model.chosen().addListener((o, old, row) -> show(row));
        // Added after the list's own, which loses what was selected when lines are replaced.
        model.shown().addListener((ListChangeListener<QueueLine>) change -> selectAgain());
        texts.wording().addListener((o, old, wording) -> list.refresh());
        return list;
    }

    /** Several chosen lines are marked, to do something to all of them at once. */
    private void mark() {
        List<QueueRow> rows = list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(QueueLine::row).toList();
        if (!model.queue().isReplacing()) {
            model.queue().marked().setAll(rows.size() > 1 ? rows : List.of());
        }
    }

    private void show(@Nullable QueueRow row) {
        int at = model.queue().place(row);
        QueueLine selected = list.getSelectionModel().getSelectedItem();
        if (at >= 0 && (selected == null || !selected.row().equals(row))) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 3));
        }
    }

    /** Marks the chosen line, or none; without scrolling, since lines are also replaced while a person looks elsewhere in them. */
    private void selectAgain() {
        int at = model.queue().place(model.chosen().get());
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (!list.getSelectionModel().isSelected(at)) {
            list.getSelectionModel().clearAndSelect(at);
        }
    }

    private HBox keys() {
        HBox keys = new HBox(6, key("J"), key("K"), words("queue.keys.move"), key("B"), words("queue.keys.case"), key("X"),
                words("queue.keys.aside"));
        keys.setAlignment(Pos.CENTER_LEFT);
        keys.getStyleClass().add("queue-keys");
        return keys;
    }

    private static Label key(String name) {
        Label key = new Label(name);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        return key;
    }

    private Label words(String code) {
        Label words = new Label();
        words.textProperty().bind(texts.bind(Sentence.of(QueueView.class, code)));
        return words;
    }

    void focusList() {
        list.requestFocus();
    }
}
