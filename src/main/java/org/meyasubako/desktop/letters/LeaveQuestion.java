package org.meyasubako.desktop.letters;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.theme.Texts;

/** Asks before words that a person typed are thrown away. */
public final class LeaveQuestion {

    private LeaveQuestion() {}

    /** Whether the person lets them go. */
    public static boolean agreed(Window from, Texts texts) {
        ButtonType leave = new ButtonType(tell(texts, "leave.yes"), ButtonBar.ButtonData.OK_DONE);
        ButtonType stay = new ButtonType(tell(texts, "leave.no"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert question = new Alert(Alert.AlertType.CONFIRMATION, tell(texts, "leave.words"), leave, stay);
        question.setHeaderText(null);
        question.setTitle(tell(texts, "leave.title"));
        question.initOwner(from);
        question.getDialogPane().getStylesheets().setAll(from.getScene().getStylesheets());
        return question.showAndWait().filter(leave::equals).isPresent();
    }

    private static String tell(Texts texts, String code) {
        return texts.tell(Sentence.of(LeaveQuestion.class, code));
    }
}
