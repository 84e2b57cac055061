package org.meyasubako.desktop.complaints.source;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.Inspection;

/** The bytes by lines with their offsets, the lit stretch, and the defects that can be lit. */
public final class SourceView extends BorderPane {

    private static final double ROW = 20;

    private final Texts texts;
    private final ListView<Span> lines = new ListView<>();
    private final FlowPane defects = new FlowPane(6, 4);
    private byte[] bytes = new byte[0];
    private SourceLines rows = new SourceLines(bytes);
    private Optional<Span> lit = Optional.empty();
    private Optional<Inspection> shown = Optional.empty();

    public SourceView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("source");
        lines.setFixedCellSize(ROW);
        lines.setCellFactory(list -> new LineCell());
        lines.getStyleClass().add("source-lines");
        defects.getStyleClass().add("source-defects");
        setCenter(lines);
        texts.wording().addListener((o, old, wording) -> showDefects());
    }

    /** Shows the bytes of a message, nothing lit. */
    public void show(Inspection inspection) {
        RawMessage raw = inspection.raw();
        shown = Optional.of(inspection);
        bytes = raw.bytes();
        rows = new SourceLines(bytes);
        lit = Optional.empty();
        lines.setItems(FXCollections.observableList(rows));
        lines.scrollTo(0);
        showDefects();
    }

    /** Lights a stretch of bytes and brings it into view. */
    public void light(Span span) {
        lit = Optional.of(span);
        lines.refresh();
        lines.scrollTo(Math.max(0, rows.rowOf(span.start()) - 4));
    }

    /** The lit stretch. */
    public Optional<Span> lit() {
        return lit;
    }

    private void showDefects() {
        defects.getChildren().clear();
        for (Defect defect : shown.map(Inspection::defects).orElse(java.util.List.of())) {
            Button button = new Button(defect.code());
            button.setMnemonicParsing(false);
            button.getStyleClass().addAll("badge", "code", "doubtful");
            button.setDisable(defect.span().isEmpty());
            button.setOnAction(event -> defect.span().ifPresent(this::light));
            defects.getChildren().add(button);
        }
        if (!defects.getChildren().isEmpty()) {
            Label words = new Label(texts.tell(Sentence.of(SourceView.class, "source.defects", defects.getChildren().size())));
            defects.getChildren().addFirst(words);
        }
        setTop(defects.getChildren().isEmpty() ? null : defects);
    }

    /** One row: the offset of its first byte, and its bytes with the lit ones set off. */
    private final class LineCell extends ListCell<Span> {
        @Override
        protected void updateItem(Span span, boolean empty) {
            super.updateItem(span, empty);
            if (empty || span == null) {
                setGraphic(null);
                return;
            }
            Label offset = new Label(String.valueOf(span.start()));
            offset.getStyleClass().add("source-offset");
            HBox row = new HBox(offset);
            row.setAlignment(Pos.CENTER_LEFT);
            long from = lit.map(l -> Math.clamp(l.start(), span.start(), span.end())).orElse(span.end());
            long to = lit.map(l -> Math.clamp(l.end(), span.start(), span.end())).orElse(span.end());
            add(row, new Span(span.start(), from), false);
            add(row, new Span(from, to), true);
            add(row, new Span(to, span.end()), false);
            setGraphic(row);
        }

        private void add(HBox row, Span stretch, boolean isLit) {
            String text = VisibleBytes.of(bytes, stretch);
            if (!text.isEmpty()) {
                Label label = new Label(text);
                label.setMinWidth(USE_PREF_SIZE);
                label.getStyleClass().addAll("mono", isLit ? "lit" : "unlit");
                row.getChildren().add(label);
            }
        }
    }
}
