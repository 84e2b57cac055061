package org.meyasubako.desktop.complaints.trace.mark;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.desktop.control.Told;
import org.meyasubako.desktop.control.WrappedLabel;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.trace.HostMark;

/** The form in which a person says what a host is, or takes it back. Without a reason neither is done. */
final class MarkView extends VBox {

    private static final double WIDTH = 400;

    private final Texts texts;
    private final ComboBox<String> host = new ComboBox<>();
    private final ComboBox<HostMark.Role> role = new ComboBox<>();
    private final TextArea reason = new TextArea();
    private final WrappedLabel refused = new WrappedLabel("", "missing");

    MarkView(HopHosts hosts, CaseNumber.Complaint seenIn, HostMarkViewModel model, Texts texts, Runnable close) {
        super(10);
        this.texts = texts;
        getStyleClass().add("pop-words");
        setPrefWidth(WIDTH);
        fill(hosts);
        GridPane fields = new GridPane(10, 6);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        fields.getColumnConstraints().addAll(new ColumnConstraints(), values);
        fields.addRow(0, new Label(tell("mark.host")), host);
        fields.addRow(1, new Label(tell("mark.role")), role);
        refused.textProperty().bind(Bindings.createStringBinding(() -> told(model.refusal().get()), model.refusal()));
        refused.visibleProperty().bind(model.refusal().isNotNull());
        refused.managedProperty().bind(refused.visibleProperty());
        getChildren().addAll(fields, reason, new WrappedLabel(tell("mark.holds"), "quiet"), refused, buttons(seenIn, model, close));
    }

    private void fill(HopHosts hosts) {
        host.setId("mark-name");
        host.getItems().setAll(hosts.hosts());
        // The host's domain may be meant, which no line names.
        host.setEditable(true);
        host.setValue(hosts.hosts().isEmpty() ? "" : hosts.hosts().getFirst());
        host.getEditor().getStyleClass().add("mono");
        host.setMaxWidth(Double.MAX_VALUE);
        role.setMaxWidth(Double.MAX_VALUE);
        role.setId("mark-role");
        role.getItems().setAll(HostMark.Role.values());
        role.setValue(HostMark.Role.RECEIVER);
        role.setConverter(new Told<>(value -> texts.tell(Sentence.of(MarkView.class, "role." + value.code()))));
        reason.setId("mark-reason");
        reason.setPromptText(tell("mark.reason"));
        reason.setWrapText(true);
        reason.setPrefRowCount(3);
    }

    private HBox buttons(CaseNumber.Complaint seenIn, HostMarkViewModel model, Runnable close) {
        Button put = new Button(tell("mark.put"));
        put.setId("mark-put");
        put.getStyleClass().add("accent");
        put.setOnAction(event -> model.mark(name(), Objects.requireNonNull(role.getValue()), seenIn, reason.getText(), close));
        Button back = new Button(tell("mark.back"));
        back.setId("mark-back");
        back.setOnAction(event -> model.takeBack(name(), seenIn, reason.getText(), close));
        BooleanBinding silent = Bindings.createBooleanBinding(() -> reason.getText().isBlank(), reason.textProperty());
        put.disableProperty().bind(silent);
        back.disableProperty().bind(silent);
        return new HBox(8, put, back);
    }

    /** What stands in the field, chosen or typed. */
    private String name() {
        return host.getEditor().getText();
    }

    private String told(@Nullable Sentence sentence) {
        return sentence == null ? "" : texts.tell(sentence);
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(MarkView.class, code));
    }
}
