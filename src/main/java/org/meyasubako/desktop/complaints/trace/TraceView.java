package org.meyasubako.desktop.complaints.trace;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.complaints.trace.ask.AskViewModel;
import org.meyasubako.desktop.complaints.trace.mark.HostMarkViewModel;
import org.meyasubako.desktop.control.EmptyState;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.workspace.ComplaintPage;

/** The chain from the newest hop down, the trust line in it, the reasoning beneath it, and the cards of the chosen hop beside it. */
public final class TraceView extends BorderPane {

    private static final double PATH_SHARE = 0.6;

    private final Texts texts;
    private final Consumer<Span> light;
    private final TraceCards cards;
    private final VBox path = new VBox();
    private final ScrollPane card = new ScrollPane();
    private final SplitPane split;
    private Optional<ComplaintPage> page = Optional.empty();
    private Optional<HopChain> chain = Optional.empty();
    private int chosen;

    /** @param light told which bytes a person wants to see */
    public TraceView(Texts texts, AskViewModel asking, HostMarkViewModel marking, Consumer<Span> light) {
        this.texts = texts;
        this.light = light;
        this.cards = new TraceCards(asking, marking, light, texts);
        getStyleClass().add("trace");
        path.getStyleClass().add("trace-path");
        ScrollPane scroll = new ScrollPane(path);
        scroll.setFitToWidth(true);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        card.setId("trace-cards");
        card.setFitToWidth(true);
        card.getStyleClass().add("trace-card");
        split = new SplitPane(scroll, card);
        split.setDividerPositions(PATH_SHARE);
        texts.wording().addListener((o, old, wording) -> render());
    }

    /** Shows the chain of a complaint, where it has one, and what was recorded about its hops. */
    public void show(ComplaintPage shown) {
        boolean same = page.filter(before -> before.number().equals(shown.number())).isPresent();
        page = Optional.of(shown);
        chain = shown.inspection().complaint().chain();
        if (!same) {
            chosen = chain.flatMap(HopChain::handover).map(HopChain.Handover::hop).orElse(0);
            card.setVvalue(0);
        }
        render();
    }

    /** The index of the chosen hop. */
    public int chosen() {
        return chosen;
    }

    /** Up and down go from hop to hop; the chain stands still where it ends. */
    private void walk(KeyEvent event) {
        int by = switch (event.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
        if (by != 0 && chain.isPresent()) {
            event.consume();
            int next = chosen + by;
            chain.get().hops().stream().filter(hop -> hop.index() == next).findFirst().ifPresent(this::choose);
        }
    }

    private void choose(Hop hop) {
        chosen = hop.index();
        render();
        path.getChildren().stream().filter(node -> node instanceof HopView view && view.isChosen()).forEach(Node::requestFocus);
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
        card.setContent(cards.of(shown.hops().get(chosen), shown, page.orElseThrow()));
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
