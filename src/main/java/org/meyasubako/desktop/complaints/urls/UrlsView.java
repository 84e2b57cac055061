package org.meyasubako.desktop.complaints.urls;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.EmptyState;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.indicator.Indicator;
import org.meyasubako.workspace.OwnerCard;

/** The table of indicators, and how the chosen one was brought to one spelling. */
public final class UrlsView extends BorderPane {

    private static final double OWNERS_WIDTH = 340;

    private final Texts texts;
    private final Consumer<Span> light;
    private final ObservableList<IndicatorRow> rows = FXCollections.observableArrayList();
    private final TableView<IndicatorRow> table = new TableView<>(rows);
    private final ScrollPane steps = new ScrollPane();
    private final VBox owners = new VBox(10);
    private final ScrollPane ownersScroll = new ScrollPane(owners);
    private List<OwnerCard> shownOwners = List.of();

    /** @param light told which bytes a person wants to see */
    public UrlsView(Texts texts, Consumer<Span> light) {
        this.texts = texts;
        this.light = light;
        getStyleClass().add("urls");
        addColumns();
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new EmptyState(MaterialDesignL.LINK_OFF, texts.bind(Sentence.of(UrlsView.class, "urls.none")),
                texts.bind(Sentence.of(UrlsView.class, "urls.none.remedy"))));
        table.getSelectionModel().selectedItemProperty().addListener((o, old, row) -> showSteps());
        texts.wording().addListener((o, old, wording) -> {
            showSteps();
            showOwners();
        });
        steps.setFitToWidth(true);
        SplitPane split = new SplitPane(table, steps);
        split.setOrientation(javafx.geometry.Orientation.VERTICAL);
        split.setDividerPositions(0.58);
        owners.getStyleClass().add("cards");
        ownersScroll.setFitToWidth(true);
        ownersScroll.getStyleClass().add("trace-card");
        ownersScroll.setPrefWidth(OWNERS_WIDTH);
        ownersScroll.setMinWidth(OWNERS_WIDTH);
        setCenter(split);
    }

    /** Shows whose they were at the event's time, and indicators: URLs first, then hosts, addresses, mailboxes, digests; each value once. */
    public void show(List<Indicator> indicators, List<OwnerCard> ownersThen) {
        shownOwners = List.copyOf(ownersThen);
        showOwners();
        List<IndicatorRow> shown = new java.util.ArrayList<>();
        for (Indicator.Type type : List.of(Indicator.Type.URL, Indicator.Type.DOMAIN, Indicator.Type.IP, Indicator.Type.EMAIL, Indicator.Type.HASH)) {
            java.util.Set<String> seen = new java.util.HashSet<>();
            indicators.stream().filter(i -> i.type() == type && seen.add(i.value())).map(IndicatorRow::new).forEach(shown::add);
        }
        rows.setAll(shown);
        table.getSelectionModel().selectFirst();
        showSteps();
    }

    private void showOwners() {
        owners.getChildren().setAll(new OwnerCards(texts).of(shownOwners));
        setRight(shownOwners.isEmpty() ? null : ownersScroll);
    }

    private void addColumns() {
        table.getColumns().add(column("urls.type", IndicatorRow::type, 78, ""));
        table.getColumns().add(column("urls.value", IndicatorRow::value, 300, "mono"));
        table.getColumns().add(column("urls.key", IndicatorRow::key, 220, "mono"));
        table.getColumns().add(column("urls.where", IndicatorRow::where, 92, ""));
        table.getColumns().add(column("urls.flags", IndicatorRow::flags, 120, ""));
    }

    private TableColumn<IndicatorRow, String> column(String code, Function<IndicatorRow, String> value, double width, String style) {
        TableColumn<IndicatorRow, String> column = new TableColumn<>();
        column.textProperty().bind(texts.bind(Sentence.of(UrlsView.class, code)));
        column.setCellValueFactory(row -> new SimpleStringProperty(value.apply(row.getValue())));
        column.setPrefWidth(width);
        if (!style.isEmpty()) {
            column.getStyleClass().add(style);
        }
        return column;
    }

    private void showSteps() {
        Optional<IndicatorRow> chosen = Optional.ofNullable(table.getSelectionModel().getSelectedItem());
        steps.setContent(chosen.map(row -> new StepsCard(row, texts, light)).orElse(null));
    }
}
