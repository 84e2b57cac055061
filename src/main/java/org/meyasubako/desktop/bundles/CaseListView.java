package org.meyasubako.desktop.bundles;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.EmptyState;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.CaseRow;

/** The list of cases, with a search above it. */
final class CaseListView extends BorderPane {

    private static final double ROW_HEIGHT = 80;
    private static final double MIN_WIDTH = 340;

    private final ListView<CaseRow> list = new ListView<>();

    CaseListView(BundlesViewModel model, Texts texts) {
        getStyleClass().add("queue");
        setMinWidth(MIN_WIDTH);
        CustomTextField search = new CustomTextField();
        search.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
        search.promptTextProperty().bind(texts.bind(Sentence.of(CaseListView.class, "cases.search")));
        search.textProperty().bindBidirectional(model.typed());
        HBox.setHgrow(search, Priority.ALWAYS);
        Label count = new Label();
        count.textProperty().bind(Bindings.size(model.shown()).asString());
        count.getStyleClass().add("queue-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, search, count);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("queue-head");
        setTop(head);
        fill(model, texts);
        setCenter(list);
    }

    private void fill(BundlesViewModel model, Texts texts) {
        list.setItems(model.shown());
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new CaseCell(texts));
        list.getStyleClass().add("queue-list");
        list.setPlaceholder(new EmptyState(MaterialDesignF.FOLDER_OUTLINE, texts.bind(Sentence.of(CaseListView.class, "cases.none")),
                texts.bind(Sentence.of(CaseListView.class, "cases.none.remedy"))));
        list.getSelectionModel().selectedItemProperty().addListener((o, old, row) -> {
            if (row != null) {
                model.chosen().set(row);
            }
        });
        model.chosen().addListener((o, old, row) -> show(row));
        texts.wording().addListener((o, old, wording) -> list.refresh());
    }

    private void show(@Nullable CaseRow row) {
        if (row != null && !row.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(row);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
        }
    }

    void focusList() {
        list.requestFocus();
    }
}
