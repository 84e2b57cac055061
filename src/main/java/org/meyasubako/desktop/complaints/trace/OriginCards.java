package org.meyasubako.desktop.complaints.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.control.FactCard;
import org.meyasubako.desktop.control.WrappedLabel;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.trace.DirectSending;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.OriginStatement;

/** What other fields than Received say of where the mail came into being, and whether it seems to have been sent straight to the receiver. */
final class OriginCards {

    private OriginCards() {}

    /** @param light shows bytes of the mail */
    static List<Node> of(HopChain chain, Consumer<Span> light, Texts texts) {
        List<Node> cards = new ArrayList<>();
        if (!chain.origins().isEmpty()) {
            FactCard card = new FactCard(tell(texts, "origin.title"), Optional.empty());
            chain.origins().forEach(origin -> card.add(origin.field(), statement(origin, light, texts)));
            cards.add(card);
        }
        chain.direct().ifPresent(direct -> cards.add(direct(direct, texts)));
        return cards;
    }

    private static Node statement(OriginStatement origin, Consumer<Span> light, Texts texts) {
        Badge standing = new Badge(tell(texts, origin.believed() ? "auth.fact" : "auth.claim"),
                origin.believed() ? Badge.Tone.PROVED : Badge.Tone.CLAIMED);
        String kind = tell(texts, "origin." + origin.kind().name().toLowerCase(Locale.ROOT));
        FlowPane head = new FlowPane(6, 2, new WrappedLabel(kind, "quiet"), standing);
        VBox shown = new VBox(2, head, new WrappedLabel(origin.written().strip(), "mono"));
        shown.setMinWidth(0);
        shown.setAccessibleText(origin.field() + " " + origin.written() + ", " + standing.getText());
        origin.span().ifPresent(span -> {
            shown.setCursor(Cursor.HAND);
            shown.setOnMouseClicked(event -> light.accept(span));
        });
        return shown;
    }

    private static Node direct(DirectSending direct, Texts texts) {
        FactCard card = new FactCard(tell(texts, "direct.title"),
                Optional.of(new Badge(tell(texts, "direct.probably"), Badge.Tone.DOUBTFUL)));
        card.add(tell(texts, "direct.sign"), new WrappedLabel(tell(texts, "direct.no-line"), "direct-sign"));
        direct.signs().stream().sorted().map(sign -> tell(texts, "direct." + sign.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .forEach(sign -> card.add(tell(texts, "direct.sign"), new WrappedLabel(sign, "direct-sign")));
        if (direct.stoppable()) {
            card.add("OP25B", new WrappedLabel(tell(texts, "direct.op25b"), "direct-sign"));
        }
        return card;
    }

    private static String tell(Texts texts, String code) {
        return texts.tell(Sentence.of(OriginCards.class, code));
    }
}
