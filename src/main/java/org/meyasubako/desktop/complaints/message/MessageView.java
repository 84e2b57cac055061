package org.meyasubako.desktop.complaints.message;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.Part;

/** The words of the complaint and of what it reports, and the MIME tree. */
public final class MessageView extends BorderPane {

    private final Texts texts;
    private final ToggleButton complaintText = new ToggleButton();
    private final ToggleButton reportedText = new ToggleButton();
    private final SegmentedButton which = new SegmentedButton(complaintText, reportedText);
    private final ScrollPane text = new ScrollPane();
    private final TreeTableView<PartRow> tree = new TreeTableView<>();
    private Optional<Complaint> complaint = Optional.empty();

    public MessageView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("message");
        complaintText.textProperty().bind(texts.bind(Sentence.of(MessageView.class, "message.complaint")));
        reportedText.setId("reported-message");
        reportedText.textProperty().bind(texts.bind(Sentence.of(MessageView.class, "message.reported")));
        complaintText.setSelected(true);
        which.getToggleGroup().selectedToggleProperty().addListener((o, old, toggle) -> showText());
        text.setFitToWidth(true);
        addColumns();
        VBox head = new VBox(which);
        head.getStyleClass().add("message-head");
        SplitPane split = new SplitPane(text, tree);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.7);
        setTop(head);
        setCenter(split);
        texts.wording().addListener((o, old, wording) -> showText());
    }

    /** Shows a complaint, its own words first. */
    public void show(Complaint shown) {
        complaint = Optional.of(shown);
        reportedText.setDisable(shown.reported().message().isEmpty());
        complaintText.setSelected(true);
        showText();
        tree.setRoot(item(shown.message().root()));
    }

    private void showText() {
        complaint.ifPresent(shown -> {
            boolean reported = reportedText.isSelected() && shown.reported().message().isPresent();
            Message message = reported ? shown.reported().message().orElseThrow() : shown.message();
            text.setContent(new VBox(14, Envelope.of(message, texts), SafeText.of(message, texts)));
            text.getContent().getStyleClass().add("message-page");
        });
    }

    private static TreeItem<PartRow> item(Part part) {
        TreeItem<PartRow> item = new TreeItem<>(PartRow.of(part));
        item.setExpanded(true);
        part.children().forEach(child -> item.getChildren().add(item(child)));
        part.message().ifPresent(inside -> item.getChildren().add(item(inside.root())));
        return item;
    }

    private void addColumns() {
        tree.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        tree.getColumns().add(column("message.type", PartRow::type, 230));
        tree.getColumns().add(column("message.name", PartRow::name, 180));
        tree.getColumns().add(column("message.size", PartRow::size, 80));
        tree.getColumns().add(column("message.sha256", row -> row.sha256().map(Sha256::hex).orElse(""), 260));
    }

    private TreeTableColumn<PartRow, String> column(String code, java.util.function.Function<PartRow, String> value, double width) {
        TreeTableColumn<PartRow, String> column = new TreeTableColumn<>();
        column.textProperty().bind(texts.bind(Sentence.of(MessageView.class, code)));
        column.setCellValueFactory(row -> new SimpleStringProperty(value.apply(row.getValue().getValue())));
        column.setPrefWidth(width);
        if (code.equals("message.sha256")) {
            column.getStyleClass().add("mono");
        }
        return column;
    }
}
