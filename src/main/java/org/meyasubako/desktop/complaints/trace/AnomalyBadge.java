package org.meyasubako.desktop.complaints.trace;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.meyasubako.desktop.control.Bubble;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.trace.Anomaly;

/** An anomaly's code; chosen, it tells what was seen and which harmless cause it may have. */
final class AnomalyBadge extends Button {

    private static final double WIDTH = 340;

    AnomalyBadge(Anomaly anomaly, Texts texts) {
        super(anomaly.code().name());
        boolean strong = anomaly.strength() == Anomaly.Strength.STRONG;
        getStyleClass().addAll("badge", "code", strong ? "accused" : "doubtful");
        setMinWidth(USE_PREF_SIZE);
        // An underscore is part of the code.
        setMnemonicParsing(false);
        String note = texts.tell(anomaly.note());
        setAccessibleText(anomaly.code().name() + ": " + note);
        setOnAction(event -> popOver(note).show(this));
    }

    private static PopOver popOver(String note) {
        Label words = new Label(note);
        words.setWrapText(true);
        words.setMaxWidth(WIDTH);
        VBox box = new VBox(words);
        box.getStyleClass().add("pop-words");
        PopOver popOver = new Bubble(PopOver.ArrowLocation.TOP_LEFT);
        popOver.setContentNode(box);

        return popOver;
    }
}
