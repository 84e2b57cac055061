package org.meyasubako.desktop.letters;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.PaperPages;
import org.meyasubako.desktop.control.PaperView;
import org.meyasubako.desktop.control.WrappedLabel;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.LetterPlan;
import org.meyasubako.writing.letter.Draft;
import org.meyasubako.writing.letter.Export;
import org.meyasubako.writing.letter.FactPlace;

/** The letter itself: its text as it will go out, to be changed, or its paper. */
final class LetterTextView extends StackPane {

    private static final int COLUMNS = 74;

    private final LettersViewModel model;
    private final WorkRunner works;
    private final Texts texts;
    private final WrappedLabel subject = new WrappedLabel("", "strong");
    private final VBox refused = new VBox(6);
    private final TextArea words = new TextArea();
    private final PaperView paper;
    private final VBox letter;
    private boolean onPaper;

    LetterTextView(LettersViewModel model, WorkRunner works, Texts texts) {
        this.model = model;
        this.works = works;
        this.texts = texts;
        this.paper = new PaperView(works, texts);
        words.setId("letter-text");
        words.getStyleClass().add("letter-text");
        words.setPrefColumnCount(COLUMNS);
        words.textProperty().bindBidirectional(model.text());
        VBox.setVgrow(words, javafx.scene.layout.Priority.ALWAYS);
        refused.getStyleClass().add("letter-refused");
        letter = new VBox(8, subject, refused, words);
        letter.getStyleClass().add("letter-page");
        getChildren().add(letter);
        model.plan().addListener((o, old, plan) -> show());
        model.choices().addListener((javafx.beans.Observable o) -> show());
        show();
    }

    private void show() {
        LetterPlan plan = model.plan().get();
        subject.setText(plan == null ? "" : plan.draft().map(Draft::subject).orElse(""));
        List<Sentence> reasons = plan == null ? List.of() : plan.refusals();
        refused.getChildren().setAll(reasons.stream().map(reason -> new WrappedLabel(texts.tell(reason), "warning")).toList());
        refused.setManaged(!reasons.isEmpty());
        words.setEditable(plan != null && plan.draft().isPresent());
        if (onPaper) {
            layPaper();
        }
    }

    /** Shows the paper, or the text. */
    void showPaper(boolean on) {
        onPaper = on;
        getChildren().setAll(on ? paper : letter);
        if (on) {
            layPaper();
        } else {
            paper.putAway();
        }
    }

    private void layPaper() {
        paper.putAway();
        model.paper(export -> {
            switch (export) {
                case Export.Finished finished -> works.load(() -> open(finished), paper::lay);
                case Export.Refused why -> {
                    refused.getChildren().setAll(why.reasons().stream().map(reason -> new WrappedLabel(texts.tell(reason), "warning")).toList());
                    refused.setManaged(true);
                    getChildren().setAll(letter);
                }
            }
        });
    }

    private static PaperPages open(Export.Finished finished) throws IOException {
        return new PaperPages(finished.file().bytes());
    }

    /** Marks the words that state a fact, and shows them. */
    void select(FactPlace place) {
        if (!onPaper && place.end() <= words.getLength()) {
            words.requestFocus();
            words.selectRange(place.start(), place.end());
        }
    }

    void putAway() {
        paper.putAway();
    }
}
