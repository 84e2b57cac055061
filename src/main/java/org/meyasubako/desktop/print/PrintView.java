package org.meyasubako.desktop.print;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.print.Printer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.PaperPages;
import org.meyasubako.desktop.control.PaperView;
import org.meyasubako.desktop.control.Told;
import org.meyasubako.desktop.control.WrappedLabel;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.desktop.theme.Texts;

/** The print dialog: the pages as they will leave the printer, beside the choices; Escape closes it. */
public final class PrintView extends BorderPane {

    private static final double WIDTH = 320;

    private final PrintViewModel model;
    private final Texts texts;
    private final PaperView paper;
    private final TextField range = new TextField();

    /**
     * @param pages what is printed; they stay open after the dialog, for as long as the printer draws them
     * @param name what the job is called in the printer's list: a case number, never a person
     * @param save offers the file instead
     */
    public PrintView(WorkRunner works, Texts texts, PaperPages pages, String name, Runnable save, Runnable close) {
        this.model = new PrintViewModel(works, pages, name);
        this.texts = texts;
        this.paper = new PaperView(works, texts);
        getStyleClass().addAll("print-view", "page");
        setId("print-view");
        works.load(() -> new Printers(Printer.getAllPrinters(), Optional.ofNullable(Printer.getDefaultPrinter())),
                known -> model.offer(known.all(), known.usual()));
        paper.lay(pages);
        setCenter(paper);
        setRight(choices(save, close));
        // A list would take Escape for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    private record Printers(Iterable<Printer> all, Optional<Printer> usual) {}

    /** Puts the cursor where the first choice is. */
    public void focusFirst() {
        range.requestFocus();
    }

    private VBox choices(Runnable save, Runnable close) {
        Label title = new Label(tell("print.title"));
        title.getStyleClass().add("detail-title");
        CheckBox colour = new CheckBox(tell("print.colour"));
        colour.selectedProperty().bindBidirectional(model.colour());
        VBox choices = new VBox(14, title, fields(), colour, blocked(), buttons(save, close));
        choices.getStyleClass().add("print-choices");
        choices.setPrefWidth(WIDTH);
        return choices;
    }

    private GridPane fields() {
        ComboBox<Printer> printer = Told.box(java.util.List.of(), Printer::getName);
        printer.setItems(model.printers());
        printer.valueProperty().bindBidirectional(model.printer());
        printer.setMaxWidth(Double.MAX_VALUE);
        printer.setPlaceholder(new Label(tell("print.none")));
        printer.setId("printer");
        range.setId("print-pages");
        range.setPromptText(texts.tell(Sentence.of(PrintView.class, "print.all", model.count())));
        range.textProperty().bindBidirectional(model.range());
        Spinner<Integer> copies = new Spinner<>(1, 99, 1);
        copies.setEditable(true);
        copies.getValueFactory().valueProperty().bindBidirectional(model.copies());
        copies.setMaxWidth(Double.MAX_VALUE);
        GridPane fields = new GridPane(12, 10);
        fields.addRow(0, name("print.printer", printer), printer);
        fields.addRow(1, name("print.pages", range), range);
        fields.addRow(2, name("print.copies", copies), copies);
        GridPane.setHgrow(printer, Priority.ALWAYS);
        return fields;
    }

    private Label name(String code, javafx.scene.Node field) {
        Label label = new Label(tell(code));
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("fact-name");
        label.setLabelFor(field);
        return label;
    }

    private Label blocked() {
        Label blocked = new WrappedLabel("", "warning");
        blocked.setId("print-blocked");
        blocked.textProperty().bind(model.blocked().map(reason -> reason.map(texts::tell).orElse("")));
        blocked.visibleProperty().bind(blocked.textProperty().isNotEmpty());
        return blocked;
    }

    private HBox buttons(Runnable save, Runnable close) {
        Button print = new Button(tell("print.print"));
        print.setId("print-now");
        print.getStyleClass().add("accent");
        print.disableProperty().bind(model.blocked().map(Optional::isPresent));
        print.setOnAction(event -> {
            model.print();
            close.run();
        });
        Button file = new Button(tell("print.save"));
        file.setOnAction(event -> save.run());
        Button cancel = new Button(tell("print.close"));
        cancel.setOnAction(event -> close.run());
        HBox buttons = new HBox(8, print, file, cancel);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(PrintView.class, code));
    }
}
