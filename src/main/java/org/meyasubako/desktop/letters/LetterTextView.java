package org.meyasubako.desktop.letters;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
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
    private final Subscription listening;
    private boolean onPaper;
    private boolean showing;

    LetterTextView(LettersViewModel model, WorkRunner works, Texts texts) {
        this.model = model;
        this.works = works;
        this.texts = texts;
        this.paper = new PaperView(works, texts);
        words.setId("letter-text");
        words.getStyleClass().add("letter-text");
        words.setPrefColumnCount(COLUMNS);
        words.textProperty().bindBidirectional(model.text());
        // A fact that was shown is marked, too: only what a person marks in a line is offered to be struck.
        words.selectedTextProperty().addListener((o, old, marked) -> offer(marked));
        VBox.setVgrow(words, Priority.ALWAYS);
        refused.getStyleClass().add("letter-refused");
        letter = new VBox(8, subject, refused, words);
        letter.getStyleClass().add("letter-page");
        getChildren().add(letter);
        listening = model.plan().subscribe((old, now) -> show()).and(model.choices().subscribe(this::show));
        show();
    }

    private void show() {
        LetterPlan plan = model.plan().get();
        subject.setText(plan == null ? "" : plan.draft().map(Draft::subject).orElse(""));
        List<Sentence> reasons = plan == null ? List.of() : plan.refusals();
        refused.getChildren().setAll(reasons.stream().map(reason -> new WrappedLabel(texts.tell(reason), "warning")).toList());
        refused.setManaged(!reasons.isEmpty());
        refused.setVisible(!reasons.isEmpty());
        words.setVisible(plan != null && plan.draft().isPresent());
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
                    refused.setVisible(true);
                    getChildren().setAll(letter);
                }
            }
        });
    }

    private static PaperPages open(Export.Finished finished) throws IOException {
        return new PaperPages(finished.file().bytes());
    }

    private void offer(String marked) {
        if (words.isFocused() && !showing && !marked.isBlank() && !marked.contains("\n")) {
            model.struck().wanted().set(marked.strip());
        }
    }

    /** Marks the words that state a fact, and shows them. */
    void select(FactPlace place) {
        if (!onPaper && place.end() <= words.getLength()) {
            words.requestFocus();
            showing = true;
            words.selectRange(place.start(), place.end());
            showing = false;
        }
    }

    @Override
    public void requestFocus() {
        if (onPaper) {
            paper.requestFocus();
        } else {
            words.requestFocus();
        }
    }

    void putAway() {
        listening.unsubscribe();
        words.textProperty().unbindBidirectional(model.text());
        paper.putAway();
    }
}
