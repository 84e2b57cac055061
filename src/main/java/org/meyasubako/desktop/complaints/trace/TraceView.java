package org.meyasubako.desktop.complaints.trace;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.complaints.trace.ask.AskBar;
import org.meyasubako.desktop.complaints.trace.ask.AskViewModel;
import org.meyasubako.desktop.control.Bubble;
import org.meyasubako.desktop.control.EmptyState;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.complaint.EventTime;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.workspace.ComplaintPage;

/** The chain from the newest hop down, the trust line in it, the reasoning beneath it, and the card of the chosen hop beside it. */
public final class TraceView extends BorderPane {

    private final Texts texts;
    private final AskViewModel asking;
    private final Consumer<Span> light;
    private final VBox path = new VBox();
    private final ScrollPane card = new ScrollPane();
    private Optional<ComplaintPage> page = Optional.empty();
    private Optional<HopChain> chain = Optional.empty();
    private int chosen;

    /** @param light told which bytes a person wants to see */
    public TraceView(Texts texts, AskViewModel asking, Consumer<Span> light) {
        this.texts = texts;
        this.asking = asking;
        this.light = light;
        getStyleClass().add("trace");
        path.getStyleClass().add("trace-path");
        texts.wording().addListener((o, old, wording) -> render());
    }

    /** Shows the chain of a complaint, where it has one, and what was recorded about its hops. */
    public void show(ComplaintPage shown) {
        boolean same = page.filter(before -> before.number().equals(shown.number())).isPresent();
        page = Optional.of(shown);
        chain = shown.inspection().complaint().chain();
        if (!same) {
            chosen = chain.flatMap(HopChain::handover).map(HopChain.Handover::hop).orElse(0);
        }
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
        showCards(shown.hops().get(chosen), shown);
        card.setFitToWidth(true);
        card.getStyleClass().add("trace-card");
        SplitPane split = new SplitPane(scroll, card);
        split.setDividerPositions(0.6);
        setCenter(split);
    }

    /** What was recorded about the chosen hop's address stands above what the hop says of itself. */
    private void showCards(Hop hop, HopChain shown) {
        VBox cards = HopCard.of(hop, shown, texts);
        card.setContent(cards);
        ComplaintPage current = page.orElseThrow();
        current.evaluation().ifPresent(evaluation -> cards.getChildren().add(1, EvaluationCard.of(evaluation, light, texts)));
        cards.getChildren().add(1, AuthenticationCard.of(current.authentication(), shown.copy(), texts));
        Optional<EventTime> event = current.inspection().complaint().eventTime();
        hop.received().ip().ifPresent(address -> asking.read(address, event.map(EventTime::at).orElse(Instant.EPOCH), answers -> {
            // Another hop may have been chosen meanwhile.
            if (cards.equals(card.getContent())) {
                cards.getChildren().addAll(1, new AnswerCards(answers, texts, (beside, seen) -> showRaw(beside, seen, answers.event())).cards());
                cards.getChildren().addFirst(new AskBar(address, current.inspection().raw().sha256(), asking, texts));
            }
        }));
    }

    private void showRaw(Node beside, Observation seen, Instant event) {
        asking.readHistory(seen.question(), history -> {
            PopOver popOver = new Bubble(PopOver.ArrowLocation.RIGHT_TOP);
            popOver.setContentNode(new RawReplyView(seen, history, event, texts));

            popOver.show(beside);
        });
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
