package org.meyasubako.desktop.customers;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.EmptyState;
import org.meyasubako.desktop.control.SpreadLine;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.CustomerRow;

/** The list of customers, with a search above it. */
final class CustomerListView extends BorderPane {

    private static final double ROW_HEIGHT = 58;
    private static final double MIN_WIDTH = 300;

    private final ListView<CustomerRow> list = new ListView<>();

    CustomerListView(CustomersViewModel model, Texts texts) {
        getStyleClass().add("queue");
        setMinWidth(MIN_WIDTH);
        CustomTextField search = new CustomTextField();
        search.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
        search.promptTextProperty().bind(texts.bind(Sentence.of(CustomerListView.class, "customers.search")));
        search.textProperty().bindBidirectional(model.typed());
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox head = new HBox(search);
        head.getStyleClass().add("queue-head");
        setTop(head);
        list.setItems(model.shown());
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new CustomerCell(texts));
        list.getStyleClass().add("queue-list");
        list.setPlaceholder(new EmptyState(MaterialDesignA.ACCOUNT_OUTLINE, texts.bind(Sentence.of(CustomerListView.class, "customers.none")),
                texts.bind(Sentence.of(CustomerListView.class, "customers.none.remedy"))));
        list.getSelectionModel().selectedItemProperty().addListener((o, old, row) -> {
            if (row != null) {
                model.chosen().set(row);
            }
        });
        model.chosen().addListener((o, old, row) -> {
            if (row != null) {
                list.getSelectionModel().select(row);
                list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
            }
        });
        texts.wording().addListener((o, old, wording) -> list.refresh());
        setCenter(list);
    }

    void focusList() {
        list.requestFocus();
    }

    /** Name and number; plan and how many cases there are. */
    private static final class CustomerCell extends ListCell<CustomerRow> {

        private final Texts texts;
        private final Label name = new Label();
        private final Label number = new Label();
        private final Label plan = new Label();
        private final Label cases = new Label();
        private final VBox row;

        CustomerCell(Texts texts) {
            this.texts = texts;
            name.getStyleClass().add("case-name");
            number.getStyleClass().add("queue-when");
            plan.getStyleClass().add("queue-when");
            cases.getStyleClass().add("queue-when");
            number.setMinWidth(Region.USE_PREF_SIZE);
            cases.setMinWidth(Region.USE_PREF_SIZE);
            row = new VBox(3, new SpreadLine(name, number), new SpreadLine(plan, cases));
            row.getStyleClass().add("queue-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(CustomerRow item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            name.setText(item.customer().name());
            number.setText(item.customer().number().value());
            plan.setText(item.customer().plan());
            cases.setText(texts.tell(Sentence.of(CustomerListView.class, "customers.cases", item.cases())));
            setAccessibleText(item.customer().number() + ", " + item.customer().name() + ", " + cases.getText());
            setGraphic(row);
        }
    }
}
