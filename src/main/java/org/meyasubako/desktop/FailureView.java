package org.meyasubako.desktop;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.task.Failure;
import org.meyasubako.desktop.theme.Texts;

/** The one place where a failure becomes a screen: what happened, what to do, and the details for whoever looks for the cause. */
final class FailureView extends StackPane {

    private final Button close;

    FailureView(Failure failure, Texts texts, Runnable dismiss) {
        getStyleClass().add("veil");
        Label happened = new Label(texts.tell(failure.happened()));
        happened.setWrapText(true);
        happened.getStyleClass().add("failure-title");
        Label remedy = new Label(texts.tell(failure.remedy()));
        remedy.setWrapText(true);
        TextArea trace = new TextArea(failure.details());
        trace.setEditable(false);
        trace.getStyleClass().add("mono");
        TitledPane details = new TitledPane(texts.tell(Sentence.of(FailureView.class, "failure.details")), trace);
        details.setExpanded(false);
        close = new Button(texts.tell(Sentence.of(FailureView.class, "failure.close")));
        close.getStyleClass().add("accent");
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(event -> dismiss.run());
        VBox box = new VBox(12, happened, remedy, details, close);
        box.getStyleClass().add("failure");
        box.setMaxSize(620, USE_PREF_SIZE);
        getChildren().add(box);
    }

    /** Gives the keyboard to the button that closes it. */
    void focusButton() {
        close.requestFocus();
    }
}
