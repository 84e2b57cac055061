package org.meyasubako.desktop.customers;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.control.EmptyState;
import org.meyasubako.desktop.control.FactCard;
import org.meyasubako.desktop.control.KindBadge;
import org.meyasubako.desktop.control.Section;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.own.provider.Customer;
import org.meyasubako.workspace.CaseRow;
import org.meyasubako.workspace.CustomerPage;

/** The screen of customers: list | contract, what he held on a day, cases, and how old the profile is. */
public final class CustomersView extends SplitPane {

    private static final PseudoClass NOT_THEN = PseudoClass.getPseudoClass("not-then");
    private static final double ROW = 27;
    private static final double HEAD = 32;
    private static final int MOST_ROWS = 12;

    private final Texts texts;
    private final Consumer<String> openCase;
    private final CustomerListView list;
    private final BorderPane page = new BorderPane();
    private final DatePicker day = new DatePicker();
    private final EmptyState nothing;

    /** @param openCase shows the case of a number */
    public CustomersView(CustomersViewModel model, Texts texts, Consumer<String> openCase) {
        this.texts = texts;
        this.openCase = openCase;
        this.list = new CustomerListView(model, texts);
        this.nothing = new EmptyState(MaterialDesignA.ACCOUNT_OUTLINE, texts.bind(Sentence.of(CustomersView.class, "customer.nothing")),
                texts.bind(Sentence.of(CustomersView.class, "customer.nothing.remedy")));
        getStyleClass().add("customers");
        page.setMinWidth(0);
        day.setId("as-of");
        day.valueProperty().bindBidirectional(model.day());
        SplitPane.setResizableWithParent(list, false);
        getItems().addAll(list, page);
        setDividerPositions(0.26);
        model.page().addListener((o, old, opened) -> show(opened));
        texts.wording().addListener((o, old, wording) -> show(model.page().get()));
        show(null);
    }

    private void show(@Nullable CustomerPage opened) {
        if (opened == null) {
            page.setTop(null);
            page.setCenter(nothing);
            return;
        }
        page.setTop(head(opened));
        VBox content = new VBox(12, contract(opened), assets(opened), cases(opened));
        content.getStyleClass().add("cards");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("trace-card");
        page.setCenter(scroll);
    }

    private Node head(CustomerPage opened) {
        Customer customer = opened.customer();
        Label name = new Label(customer.number() + "  " + customer.name());
        name.getStyleClass().add("detail-title");
        Badge status = new Badge(tell("status." + customer.status().code()), switch (customer.status()) {
            case ACTIVE -> Badge.Tone.NEUTRAL;
            case PROVISIONAL, TRIAL, UNKNOWN -> Badge.Tone.DOUBTFUL;
            case SUSPENDED, EXPELLED -> Badge.Tone.ACCUSED;
        });
        FlowPane first = new FlowPane(8, 4, name, status);
        first.setAlignment(Pos.CENTER_LEFT);
        Label age = new Label(texts.tell(Sentence.of(CustomersView.class, opened.profileAge().isStale() ? "profile.stale" : "profile.age",
                texts.day(opened.profileAge().asOf()), opened.profileAge().age().toDays())));
        age.setWrapText(true);
        age.getStyleClass().add(opened.profileAge().isStale() ? "warning" : "quiet");
        VBox head = new VBox(first, age);
        head.getStyleClass().add("detail-head");
        return head;
    }

    private Node contract(CustomerPage opened) {
        Customer customer = opened.customer();
        return new FactCard(tell("contract.title"), Optional.empty())
                .add(tell("contract.since"), customer.since().map(texts::day))
                .add(tell("contract.plan"), Optional.of(customer.plan()))
                .add(tell("contract.party"), opened.contractParty().map(party -> party.number() + " " + party.name()))
                .add(tell("contract.mail"), customer.email().map(Object::toString), "mono")
                .add(tell("contract.phone"), Optional.of(customer.phone()))
                .add(tell("contract.address"), Optional.of(customer.address()))
                .add(tell("contract.identity"), Optional.of(customer.identityChecked().map(texts::day).orElse(tell("contract.not-checked"))))
                .add(tell("contract.post"), Optional.of(customer.postConfirmed().map(texts::day).orElse(tell("contract.not-checked"))));
    }

    private Node assets(CustomerPage opened) {
        TableView<CustomerPage.Held> table = new TableView<>(FXCollections.observableList(opened.assets()));
        table.setRowFactory(view -> new TableRow<>() {
            @Override
            protected void updateItem(CustomerPage.@Nullable Held item, boolean empty) {
                super.updateItem(item, empty);
                pseudoClassStateChanged(NOT_THEN, item != null && !item.then());
            }
        });
        table.getColumns().add(column("assets.then", held -> held.then() ? tell("assets.held") : tell("assets.not-held"), 90));
        table.getColumns().add(column("assets.type", held -> tell("asset." + held.asset().type().code()), 110));
        table.getColumns().add(column("assets.value", held -> held.asset().target().text(), 320));
        table.getColumns().add(column("assets.from", held -> held.asset().validity().from().map(texts::time).orElse("–"), 170));
        table.getColumns().add(column("assets.to", held -> held.asset().validity().to().map(texts::time).orElse("–"), 170));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(tell("assets.none")));
        table.setPrefHeight(HEAD + ROW * Math.clamp(opened.assets().size(), 1, MOST_ROWS));
        table.setMinHeight(table.getPrefHeight());
        HBox asOf = new HBox(8, new Label(tell("assets.as-of")), day);
        asOf.setAlignment(Pos.CENTER_LEFT);
        asOf.getStyleClass().add("section-foot");
        return new Section(tell("assets.title"), "", new VBox(table, asOf));
    }

    private TableColumn<CustomerPage.Held, String> column(String code, Function<CustomerPage.Held, String> value, double width) {
        TableColumn<CustomerPage.Held, String> column = new TableColumn<>(tell(code));
        column.setCellValueFactory(row -> new SimpleStringProperty(value.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    private Node cases(CustomerPage opened) {
        VBox lines = new VBox(6);
        lines.getStyleClass().add("section-body");
        for (CaseRow row : opened.cases()) {
            Hyperlink link = new Hyperlink(row.id() + " / " + row.key().value());
            link.setMnemonicParsing(false);
            link.setOnAction(event -> openCase.accept(row.id()));
            Label when = new Label(texts.date(row.first()) + " – " + texts.date(row.last()));
            when.getStyleClass().add("quiet");
            HBox line = new HBox(8, link, KindBadge.word(row.kind(), texts), when);
            line.setAlignment(Pos.CENTER_LEFT);
            lines.getChildren().add(line);
        }
        if (opened.cases().isEmpty()) {
            Label none = new Label(tell("cases.none"));
            none.getStyleClass().add("quiet");
            none.setMinHeight(Region.USE_PREF_SIZE);
            lines.getChildren().add(none);
        }
        return new Section(tell("cases.title"), "", lines);
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(CustomersView.class, code));
    }

    /** Puts the keyboard into the list. */
    public void focusList() {
        list.focusList();
    }
}
