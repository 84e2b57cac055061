package org.meyasubako.desktop.bundles;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Told;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.judging.bundle.SiteCheck;

/** The record of a look at the customer's public page: where, what was found, against which clause, with which picture. */
final class SiteCheckView extends VBox {

    private static final double WIDTH = 440;

    private final Texts texts;
    private final TextField url = new TextField();
    private final ComboBox<SiteCheck.Result> result;
    private final TextField clause = new TextField();
    private final ComboBox<String> seller = new ComboBox<>();
    private Optional<Path> evidence = Optional.empty();

    SiteCheckView(BundlesViewModel model, String number, Texts texts, Runnable close) {
        super(10);
        this.texts = texts;
        getStyleClass().add("pop-words");
        setPrefWidth(WIDTH);
        result = Told.box(List.of(SiteCheck.Result.values()), each -> tell("site.result." + each.name()));
        url.setId("site-url");
        result.setId("site-result");
        result.setValue(SiteCheck.Result.UNCLEAR);
        seller.getItems().setAll(tell("site.seller.none"), tell("site.seller.there"), tell("site.seller.missing"));
        seller.getSelectionModel().selectFirst();
        Button file = new Button(tell("site.choose"));
        file.setOnAction(event -> {
            @org.jspecify.annotations.Nullable File chosen = new FileChooser().showOpenDialog(getScene().getWindow());
            evidence = Optional.ofNullable(chosen).map(File::toPath);
            file.setText(evidence.map(path -> String.valueOf(path.getFileName())).orElse(tell("site.choose")));
        });
        GridPane fields = new GridPane(10, 6);
        fields.addRow(0, new Label("URL"), url);
        fields.addRow(1, new Label(tell("site.result")), result);
        fields.addRow(2, new Label(tell("site.clause")), clause);
        fields.addRow(3, new Label(tell("site.seller")), seller);
        fields.addRow(4, new Label(tell("site.evidence")), file);
        Button record = new Button(tell("site.record"));
        record.setId("site-record");
        record.getStyleClass().add("accent");
        record.disableProperty().bind(url.textProperty().map(String::isBlank));
        record.setOnAction(event -> {
            model.siteCheck(number, request());
            close.run();
        });
        Label rule = new Label(tell("site.rule"));
        rule.setWrapText(true);
        rule.getStyleClass().add("quiet");
        getChildren().addAll(fields, rule, record);
    }

    private SiteCheckRequest request() {
        Optional<Boolean> statement = switch (seller.getSelectionModel().getSelectedIndex()) {
            case 1 -> Optional.of(true);
            case 2 -> Optional.of(false);
            default -> Optional.empty();
        };
        return new SiteCheckRequest(url.getText().strip(), result.getValue(),
                Optional.of(clause.getText().strip()).filter(text -> !text.isEmpty()), statement, evidence);
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(SiteCheckView.class, code));
    }
}
