package org.meyasubako.desktop.complaints;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.judging.assessment.Finding;

/** All reasons of a verdict in their order: what each is worth, and the bytes it rests on, which light up when it is chosen. */
final class FindingsView extends ScrollPane {

    private static final double WIDTH = 560;
    private static final double MOST_HEIGHT = 420;
    private static final double LINE_HEIGHT = 48;

    FindingsView(List<Finding> findings, Texts texts, Consumer<Span> light) {
        VBox lines = new VBox(8);
        lines.getStyleClass().add("pop-words");
        lines.setPrefWidth(WIDTH);
        findings.forEach(finding -> lines.getChildren().add(line(finding, texts, light)));
        setContent(lines);
        setFitToWidth(true);
        setMaxHeight(MOST_HEIGHT);
        setMinViewportHeight(Math.min(MOST_HEIGHT, LINE_HEIGHT * findings.size()));
        getStyleClass().add("edge-to-edge");
    }

    private static HBox line(Finding finding, Texts texts, Consumer<Span> light) {
        String standing = finding.standing().name().toLowerCase(Locale.ROOT);
        Badge badge = new Badge(texts.tell(Sentence.of(FindingsView.class, "finding." + standing)), switch (finding.standing()) {
            case FACT -> Badge.Tone.PROVED;
            case CLAIM -> Badge.Tone.CLAIMED;
            case INFERENCE -> Badge.Tone.NEUTRAL;
        });
        Label words = new Label(texts.tell(finding.reason()));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, badge, words);
        finding.span().ifPresent(span -> {
            Hyperlink bytes = new Hyperlink(texts.tell(Sentence.of(FindingsView.class, "finding.bytes")));
            bytes.setMinWidth(Region.USE_PREF_SIZE);
            bytes.getStyleClass().add("finding-bytes");
            bytes.setOnAction(event -> light.accept(span));
            row.getChildren().add(bytes);
        });
        return row;
    }
}
