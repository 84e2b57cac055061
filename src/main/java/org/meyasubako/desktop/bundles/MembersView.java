package org.meyasubako.desktop.bundles;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Section;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.CaseDetail;
import org.meyasubako.workspace.CaseRow;
import org.meyasubako.workspace.MemberRow;

/** The complaints of a case with why each stands here; chosen ones can be split off, parted, moved; a deed can be undone. */
final class MembersView {

    private static final double ROW = 27;
    private static final double HEAD = 30;
    private static final int MOST_ROWS = 14;
    /** A column that is narrower than its content by nature is never squeezed. */
    private static final double WIDEST_LEAST = 108;

    private final BundlesViewModel model;
    private final CaseDetail detail;
    private final Texts texts;
    private final TableView<MemberRow> table = new TableView<>();

    private MembersView(BundlesViewModel model, CaseDetail detail, Texts texts) {
        this.model = model;
        this.detail = detail;
        this.texts = texts;
    }

    static Node of(BundlesViewModel model, CaseDetail detail, Texts texts) {
        return new MembersView(model, detail, texts).node();
    }

    private Node node() {
        table.setItems(FXCollections.observableList(detail.members()));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns().add(column("members.received", row -> texts.shortTime(row.received()), 108, ""));
        table.getColumns().add(column("members.number", MemberRow::complaint, 96, "mono"));
        table.getColumns().add(column("members.who", MemberRow::complainant, 150, ""));
        table.getColumns().add(column("members.format", row -> tell("members.format." + row.format()), 120, ""));
        table.getColumns().add(column("members.sample", row -> row.sample().map(number -> "S" + number).orElse("–"), 78, ""));
        table.getColumns().add(column("members.why", this::why, 340, "mono"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPrefHeight(HEAD + ROW * Math.min(MOST_ROWS, detail.members().size()) + 2);
        table.setMinHeight(table.getPrefHeight());
        table.setContextMenu(new ContextMenu(others()));
        return new Section(tell("members.title"), texts.tell(Sentence.of(MembersView.class, "members.note", detail.members().size())),
                new VBox(table, deeds()));
    }

    private TableColumn<MemberRow, String> column(String code, Function<MemberRow, String> value, double width, String style) {
        TableColumn<MemberRow, String> column = new TableColumn<>(tell(code));
        column.setCellValueFactory(row -> new SimpleStringProperty(value.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, WIDEST_LEAST));
        if (!style.isEmpty()) {
            column.getStyleClass().add(style);
        }
        return column;
    }

    private String why(MemberRow row) {
        return row.why().stream().map(texts::tell).collect(Collectors.joining(" · "));
    }

    private HBox deeds() {
        Button split = button("members.split", () -> model.act(desk -> desk.split(detail.row().id(), chosen())));
        Button apart = button("members.apart", () -> model.act(desk -> desk.apart(chosen())));
        split.disableProperty().bind(javafx.beans.binding.Bindings.isEmpty(table.getSelectionModel().getSelectedItems()));
        apart.disableProperty().bind(javafx.beans.binding.Bindings.size(table.getSelectionModel().getSelectedItems()).isNotEqualTo(2));
        HBox row = new HBox(8, split, apart, button("members.undo", () -> model.act(desk -> desk.undo())));
        row.getStyleClass().add("section-foot");
        return row;
    }

    /** Every other case, as a place to move the chosen complaints to, or to merge this case with. */
    private MenuItem[] others() {
        return model.rows().stream().filter(row -> !row.id().equals(detail.row().id())).flatMap(row -> List.of(
                item("members.move", row, () -> model.act(desk -> desk.move(chosen(), detail.row().id(), row.id()))),
                item("members.merge", row, () -> model.act(desk -> desk.merge(detail.row().id(), row.id())))).stream()).toArray(MenuItem[]::new);
    }

    private MenuItem item(String code, CaseRow row, Runnable action) {
        MenuItem item = new MenuItem(texts.tell(Sentence.of(MembersView.class, code, row.id() + " " + row.key().value())));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private Button button(String code, Runnable action) {
        Button button = new Button(tell(code));
        button.getStyleClass().add("small");
        button.setOnAction(event -> action.run());
        return button;
    }

    private List<String> chosen() {
        return table.getSelectionModel().getSelectedItems().stream().map(MemberRow::complaint).toList();
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(MembersView.class, code));
    }
}
