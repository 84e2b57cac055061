package org.meyasubako.desktop.complaints;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.workspace.Inspection;

/** The sentence at the foot: how far what was handed in carries. */
final class DetailFoot extends HBox {

    DetailFoot(Inspection inspection, Texts texts) {
        getStyleClass().add("detail-foot");
        setAlignment(Pos.CENTER_LEFT);
        Optional<HopChain> chain = inspection.complaint().chain();
        Label words = new Label(texts.tell(sentence(chain)));
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        Badge badge = chain.map(c -> QueueCell.grade(c.grade(), c.copy(), texts))
                .orElseGet(() -> new Badge(texts.tell(Sentence.of(DetailFoot.class, "foot.no-chain.badge")), Badge.Tone.NEUTRAL));
        getChildren().addAll(badge, words);
    }

    private static Sentence sentence(Optional<HopChain> chain) {
        if (chain.isEmpty()) {
            return Sentence.of(DetailFoot.class, "foot.no-chain");
        }
        HopChain shown = chain.get();
        String source = shown.handover().map(handover -> handover.ip().toString()).orElse("–");
        String by = shown.handover().flatMap(handover -> shown.hops().get(handover.hop()).received().by()).orElse("–");
        if (shown.copy() == Copy.PASTED) {
            return Sentence.of(DetailFoot.class, shown.handover().isPresent() ? "foot.pasted" : "foot.claims", by, source);
        }
        return Sentence.of(DetailFoot.class, switch (shown.grade()) {
            case A, B -> shown.handover().isPresent() ? "foot.proved" : "foot.inside";
            case C -> "foot.unanchored";
            case D -> "foot.claims";
        }, by, source);
    }
}
