package org.meyasubako.desktop.blocklists;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.meyasubako.asking.blocklist.Health;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.BlocklistDesk;

/** The screen of blocklists: the catalogue as a table; the dead ones beside it. */
public final class BlocklistsView extends BorderPane {

    private final Texts texts;
    private final TableView<BlocklistDesk.Row> table = new TableView<>();

    public BlocklistsView(BlocklistsViewModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("lists");
        CustomTextField search = new CustomTextField();
        search.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
        search.promptTextProperty().bind(texts.bind(Sentence.of(BlocklistsView.class, "lists.search")));
        search.textProperty().bindBidirectional(model.typed());
        search.setPrefWidth(320);
        Label rule = new Label();
        rule.textProperty().bind(texts.bind(Sentence.of(BlocklistsView.class, "lists.rule")));
        rule.getStyleClass().add("quiet");
        HBox head = new HBox(14, search, rule);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        head.getStyleClass().add("queue-head");
        table.setItems(model.shown());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        addColumns();
        texts.wording().addListener((o, old, wording) -> table.refresh());
        setTop(head);
        setCenter(table);
        setRight(new DeadListsView(model, texts));
    }

    private void addColumns() {
        table.getColumns().add(column("lists.zone", row -> row.list().publicZone(), 236, "mono"));
        table.getColumns().add(column("lists.name", row -> row.list().name(), 170, ""));
        table.getColumns().add(column("lists.types", row -> row.list().types().stream().sorted()
                .map(type -> tell("type." + type.name())).collect(Collectors.joining(", ")), 110, ""));
        table.getColumns().add(column("lists.status", row -> tell("status." + row.list().status().name()), 120, ""));
        table.getColumns().add(healthColumn());
        table.getColumns().add(column("lists.tested", row -> row.health().flatMap(Health::tested).map(window -> texts.shortTime(window.last()))
                .orElse("–"), 120, ""));
        table.getColumns().add(column("lists.conduct", row -> tell("conduct." + row.list().conduct().name()), 126, ""));
        table.getColumns().add(column("lists.delisting", row -> tell("delisting." + row.list().delisting().way().name()), 130, ""));
    }

    private TableColumn<BlocklistDesk.Row, String> column(String code, Function<BlocklistDesk.Row, String> value, double width, String style) {
        TableColumn<BlocklistDesk.Row, String> column = new TableColumn<>();
        column.textProperty().bind(texts.bind(Sentence.of(BlocklistsView.class, code)));
        column.setCellValueFactory(row -> new SimpleStringProperty(value.apply(row.getValue())));
        column.setPrefWidth(width);
        if (!style.isEmpty()) {
            column.getStyleClass().add(style);
        }
        return column;
    }

    private TableColumn<BlocklistDesk.Row, BlocklistDesk.Row> healthColumn() {
        TableColumn<BlocklistDesk.Row, BlocklistDesk.Row> column = new TableColumn<>();
        column.textProperty().bind(texts.bind(Sentence.of(BlocklistsView.class, "lists.health")));
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setPrefWidth(150);
        column.setSortable(false);
        column.setCellFactory(view -> new TableCell<>() {
            @Override
            protected void updateItem(BlocklistDesk.@Nullable Row item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty || item == null ? null : health(item.health()));
            }
        });
        return column;
    }

    private Badge health(Optional<Health> health) {
        Health.State state = health.map(Health::state).orElse(Health.State.UNTESTED);
        Badge badge = new Badge(tell("health." + state.name().toLowerCase(Locale.ROOT)), switch (state) {
            case HEALTHY -> Badge.Tone.PROVED;
            case WILDCARD, RESOLVER_LIES -> Badge.Tone.ACCUSED;
            case EMPTY, REFUSED, UNREACHABLE -> Badge.Tone.DOUBTFUL;
            case UNTESTED -> Badge.Tone.NEUTRAL;
        });
        health.ifPresent(tested -> {
            badge.setTooltip(new Tooltip(texts.tell(tested.reason())));
            badge.setAccessibleText(badge.getText() + ": " + texts.tell(tested.reason()));
        });
        return badge;
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(BlocklistsView.class, code));
    }

    /** Puts the keyboard into the table. */
    public void focusList() {
        table.requestFocus();
    }
}
