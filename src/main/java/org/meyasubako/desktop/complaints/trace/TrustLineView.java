package org.meyasubako.desktop.complaints.trace;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.theme.Texts;

/** The trust line: dashed, with what it means in words. */
final class TrustLineView extends HBox {

    /** @param atTop whether it stands above all hops, since nothing is proved */
    TrustLineView(Texts texts, boolean atTop) {
        getStyleClass().add("trust-line");
        setAlignment(Pos.CENTER);
        Label words = new Label(texts.tell(Sentence.of(TrustLineView.class, atTop ? "trust-line.all" : "trust-line")));
        words.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(dashes(), words, dashes());
    }

    private static Region dashes() {
        Region dashes = new Region();
        dashes.getStyleClass().add("trust-dashes");
        HBox.setHgrow(dashes, Priority.ALWAYS);
        return dashes;
    }
}
