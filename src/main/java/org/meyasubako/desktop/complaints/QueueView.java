package org.meyasubako.desktop.complaints;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.EmptyState;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.QueueRow;

/** The queue: filter tokens above, rows, and the keys beneath. */
final class QueueView extends BorderPane {

    private static final double ROW_HEIGHT = 78;
    private static final double MIN_WIDTH = 340;

    /** Tokens that the menu offers; any other is typed. */
    private static final java.util.List<String> OFFERED = java.util.List.of("format:arf", "format:attached", "format:pasted", "format:inline",
            "format:plain", "format:none", "grade:b", "grade:c", "grade:d", "has:attachment", "has:defect", "has:chain", "language:ja",
            "channel:feedback-loop");

    private final ComplaintsViewModel model;
    private final Texts texts;
    private final ListView<QueueRow> list = new ListView<>();
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
                () -> model.shown().size() == model.rows().size() ? String.valueOf(model.rows().size())
                        : model.shown().size() + " / " + model.rows().size(), model.shown(), model.rows()));
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

    private ListView<QueueRow> list() {
        list.setItems(model.shown());
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new QueueCell(texts));
        list.getStyleClass().add("queue-list");
        list.setPlaceholder(new EmptyState(MaterialDesignM.MAGNIFY, texts.bind(Sentence.of(QueueView.class, "queue.nothing")),
                texts.bind(Sentence.of(QueueView.class, "queue.nothing.remedy"))));
        list.getSelectionModel().selectedItemProperty().addListener((o, old, row) -> {
            if (row != null) {
                model.chosen().set(row);
            }
        });
        model.chosen().addListener((o, old, row) -> show(row));
        texts.wording().addListener((o, old, wording) -> list.refresh());
        return list;
    }

    private void show(@org.jspecify.annotations.Nullable QueueRow row) {
        if (row != null && !row.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(row);
            int at = list.getSelectionModel().getSelectedIndex();
            list.scrollTo(Math.max(0, at - 3));
        }
    }

    private HBox keys() {
        HBox keys = new HBox(6, key("J"), key("K"), words("queue.keys.move"), key("1–4"), words("queue.keys.tabs"), key("Ctrl K"),
                words("queue.keys.palette"));
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
