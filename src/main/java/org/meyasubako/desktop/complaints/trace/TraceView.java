package org.meyasubako.desktop.complaints.trace;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.EmptyState;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HopChain;

/** The chain from the newest hop down, the trust line in it, the reasoning beneath it, and the card of the chosen hop beside it. */
public final class TraceView extends BorderPane {

    private final Texts texts;
    private final Consumer<Span> light;
    private final VBox path = new VBox();
    private final ScrollPane card = new ScrollPane();
    private Optional<HopChain> chain = Optional.empty();
    private int chosen;

    /** @param light told which bytes a person wants to see */
    public TraceView(Texts texts, Consumer<Span> light) {
        this.texts = texts;
        this.light = light;
        getStyleClass().add("trace");
        path.getStyleClass().add("trace-path");
        texts.wording().addListener((o, old, wording) -> render());
    }

    /** Shows a chain; empty where the complaint has none. */
    public void show(Optional<HopChain> shown) {
        chain = shown;
        chosen = shown.flatMap(HopChain::handover).map(HopChain.Handover::hop).orElse(0);
        render();
    }

    /** The index of the chosen hop. */
    public int chosen() {
        return chosen;
    }

    private void choose(Hop hop) {
        chosen = hop.index();
        render();
        hop.span().ifPresent(light);
    }

    private void render() {
        if (chain.isEmpty()) {
            setCenter(new EmptyState(MaterialDesignM.MAP_MARKER_OFF_OUTLINE, texts.bind(Sentence.of(TraceView.class, "trace.none")),
                    texts.bind(Sentence.of(TraceView.class, "trace.none.remedy"))));
            return;
        }
        HopChain shown = chain.get();
        path.getChildren().clear();
        int line = trustLine(shown);
        for (Hop hop : shown.hops()) {
            if (hop.index() == line) {
                path.getChildren().add(new TrustLineView(texts, !shown.proves()));
            }
            path.getChildren().add(new HopView(hop, shown, texts, hop.index() == chosen, () -> choose(hop)));
        }
        path.getChildren().add(new StepsView(shown.steps(), texts, this::follow));
        ScrollPane scroll = new ScrollPane(path);
        scroll.setFitToWidth(true);
        card.setContent(HopCard.of(shown.hops().get(chosen), shown, texts));
        card.setFitToWidth(true);
        card.getStyleClass().add("trace-card");
        SplitPane split = new SplitPane(scroll, card);
        split.setDividerPositions(0.6);
        setCenter(split);
    }

    /** Before which hop the line stands: the first that proves nothing; −1 where there is none. */
    private static int trustLine(HopChain chain) {
        return chain.hops().stream().filter(hop -> !chain.isProved(hop)).findFirst().map(Hop::index).orElse(-1);
    }

    private void follow(HopChain.Step step) {
        step.hop().ifPresent(hop -> {
            chosen = hop;
            render();
        });
        step.span().ifPresent(light);
    }
}
