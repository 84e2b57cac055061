package org.meyasubako.desktop;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.WrappedLabel;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.SentSummary;

/** What was found in sent mail: how many letters left, which left otherwise than drafted, and which mails a person has to look at. */
final class SentMailView extends StackPane {

    private static final double WIDTH = 560;
    private static final int NAMED = 8;

    private final Button close;

    SentMailView(SentSummary found, Texts texts, Runnable dismiss) {
        setId("sent-mail");
        getStyleClass().add("veil");
        Label title = new Label(texts.tell(Sentence.of(SentMailView.class, "sent.title")));
        title.getStyleClass().add("failure-title");
        VBox box = new VBox(10, title, new WrappedLabel(texts.tell(Sentence.of(SentMailView.class, "sent.found", found.seen(),
                found.marked().size(), found.known())), "plain"));
        if (!found.differing().isEmpty()) {
            box.getChildren().add(new WrappedLabel(texts.tell(Sentence.of(SentMailView.class, "sent.differing", found.differing().size())), "missing"));
        }
        if (!found.doubtful().isEmpty()) {
            box.getChildren().add(new WrappedLabel(texts.tell(Sentence.of(SentMailView.class, "sent.doubtful", found.doubtful().size(),
                    String.join(", ", found.doubtful().stream().limit(NAMED).toList()))), "missing"));
        }
        close = new Button(texts.tell(Sentence.of(SentMailView.class, "sent.close")));
        close.getStyleClass().add("accent");
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(event -> dismiss.run());
        box.getChildren().add(close);
        box.getStyleClass().add("failure");
        box.setMaxSize(WIDTH, USE_PREF_SIZE);
        getChildren().add(box);
    }

    /** Gives the keyboard to the button that closes it. */
    void focusButton() {
        close.requestFocus();
    }
}
