package org.meyasubako.desktop.complaints;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.KindBadge;
import org.meyasubako.desktop.control.Told;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.assessment.Overruled;
import org.meyasubako.judging.assessment.Verdict;
import org.meyasubako.own.provider.CustomerNumber;

/** A person's verdict in place of the rules': kind, cause, customer, and why. Without a reason there is none. */
final class OverrideView extends VBox {

    private static final double WIDTH = 420;

    private final ComplaintsViewModel model;
    private final Texts texts;
    private final ComboBox<Kind> kind = new ComboBox<>();
    private final ComboBox<CauseCode> cause = new ComboBox<>();
    private final TextField customer = new TextField();
    private final TextArea reason = new TextArea();

    OverrideView(Verdict verdict, ComplaintsViewModel model, Texts texts, Runnable close) {
        super(10);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("pop-words");
        setPrefWidth(WIDTH);
        fill(verdict);
        GridPane fields = new GridPane(10, 6);
        fields.addRow(0, new Label(tell("override.kind")), kind);
        fields.addRow(1, new Label(tell("override.cause")), cause);
        fields.addRow(2, new Label(tell("override.customer")), customer);
        Label kept = new Label(tell("override.kept"));
        kept.setWrapText(true);
        kept.getStyleClass().add("quiet");
        getChildren().addAll(fields, reason, kept, buttons(verdict, close));
    }

    private void fill(Verdict verdict) {
        kind.getItems().setAll(Kind.values());
        kind.setValue(verdict.kind());
        kind.setConverter(new Told<>(value -> texts.tell(KindBadge.name(value))));
        kind.setId("override-kind");
        cause.getItems().setAll(CauseCode.values());
        cause.setValue(verdict.cause());
        cause.setConverter(new Told<>(value -> value.code() + "  " + tell("cause." + value.code())));
        cause.setId("override-cause");
        customer.setText(verdict.customer().map(CustomerNumber::value).orElse(""));
        customer.setPromptText(tell("override.nobody"));
        customer.setId("override-customer");
        reason.setPromptText(tell("override.reason"));
        reason.setWrapText(true);
        reason.setPrefRowCount(3);
        reason.setId("override-reason");
    }

    private HBox buttons(Verdict verdict, Runnable close) {
        Button put = new Button(tell("override.put"));
        put.setId("override-put");
        put.getStyleClass().add("accent");
        put.disableProperty().bind(reason.textProperty().map(String::isBlank));
        put.setOnAction(event -> {
            model.override(kind.getValue(), cause.getValue(), number(), reason.getText());
            close.run();
        });
        HBox row = new HBox(8, put);
        if (verdict instanceof Overruled) {
            Button restore = new Button(tell("override.restore"));
            restore.setId("override-restore");
            restore.disableProperty().bind(reason.textProperty().map(String::isBlank));
            restore.setOnAction(event -> {
                model.restore(reason.getText());
                close.run();
            });
            row.getChildren().add(restore);
        }
        return row;
    }

    private Optional<CustomerNumber> number() {
        return Optional.of(customer.getText().strip().toUpperCase(Locale.ROOT)).filter(text -> !text.isEmpty()).map(CustomerNumber::new);
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(OverrideView.class, code));
    }
}
