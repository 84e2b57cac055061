package org.meyasubako.desktop.complaints.trace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.control.FactCard;
import org.meyasubako.desktop.control.WrappedLabel;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.trace.Anomaly;
import org.meyasubako.reading.trace.Disagreement;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HopChain;

/** What is odd about the chosen hop and about the chain as a whole: the two values that disagree, and which harmless cause that may have. */
final class AnomalyCards {

    private AnomalyCards() {}

    static List<Node> of(Hop hop, HopChain chain, Texts texts) {
        Stream<Anomaly> whole = chain.anomalies().stream().filter(anomaly -> anomaly.hop().isEmpty());
        return Stream.concat(chain.anomaliesOf(hop).stream(), whole).map(anomaly -> card(anomaly, texts)).toList();
    }

    private static Node card(Anomaly anomaly, Texts texts) {
        boolean strong = anomaly.strength() == Anomaly.Strength.STRONG;
        Badge strength = new Badge(tell(texts, "anomaly." + anomaly.strength().name().toLowerCase(Locale.ROOT)),
                strong ? Badge.Tone.ACCUSED : Badge.Tone.DOUBTFUL);
        FactCard card = new FactCard(anomaly.code().name(), Optional.of(strength));
        card.getStyleClass().add("anomaly-card");
        add(card, anomaly.values().first(), texts);
        add(card, anomaly.values().second(), texts);
        return card.add(tell(texts, "anomaly.note"), new WrappedLabel(texts.tell(anomaly.note()), "quiet"));
    }

    private static void add(FactCard card, Disagreement.Value value, Texts texts) {
        WrappedLabel written = value.written().isEmpty() ? new WrappedLabel(tell(texts, "anomaly.missing"), "missing")
                : new WrappedLabel(value.written(), "mono");
        VBox shown = new VBox(1, written);
        value.hop().ifPresent(hop -> shown.getChildren().add(
                new WrappedLabel(texts.tell(Sentence.of(AnomalyCards.class, "anomaly.line", hop + 1)), "quiet")));
        card.add(texts.tell(value.part().title()), shown);
    }

    private static String tell(Texts texts, String code) {
        return texts.tell(Sentence.of(AnomalyCards.class, code));
    }
}
