package org.meyasubako.desktop.complaints.trace;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.desktop.complaints.trace.ask.AskBar;
import org.meyasubako.desktop.complaints.trace.ask.AskViewModel;
import org.meyasubako.desktop.complaints.trace.mark.HostMarkViewModel;
import org.meyasubako.desktop.complaints.trace.mark.MarkBar;
import org.meyasubako.desktop.control.Bubble;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.complaint.EventTime;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.workspace.ComplaintPage;

/** The cards beside the chain: what is odd, what was recorded of the chosen hop's address, the mail's authentication, then the hop's own words. */
final class TraceCards {

    private final AskViewModel asking;
    private final HostMarkViewModel marking;
    private final Consumer<Span> light;
    private final Texts texts;

    TraceCards(AskViewModel asking, HostMarkViewModel marking, Consumer<Span> light, Texts texts) {
        this.asking = asking;
        this.marking = marking;
        this.light = light;
        this.texts = texts;
    }

    VBox of(Hop hop, HopChain chain, ComplaintPage page) {
        VBox answers = new VBox(10);
        VBox cards = new VBox();
        cards.getStyleClass().add("cards");
        Optional<EventTime> event = page.inspection().complaint().eventTime();
        hop.received().ip().ifPresent(address -> {
            cards.getChildren().add(new AskBar(address, page.inspection().raw().sha256(), asking, texts));
            readAnswers(address, event.map(EventTime::at).orElse(Instant.EPOCH), answers);
        });
        cards.getChildren().add(new MarkBar(hop, page.number(), marking, texts));
        cards.getChildren().addAll(AnomalyCards.of(hop, chain, texts));
        if (hop.received().ip().isPresent()) {
            cards.getChildren().add(answers);
        }
        cards.getChildren().add(AuthenticationCard.of(page.authentication(), chain.copy(), texts));
        page.evaluation().ifPresent(evaluation -> cards.getChildren().add(EvaluationCard.of(evaluation, light, texts)));
        cards.getChildren().addAll(OriginCards.of(chain, light, texts));
        cards.getChildren().addAll(HopCard.of(hop, chain, texts));
        return cards;
    }

    private void readAnswers(IpAddress address, Instant event, VBox shown) {
        asking.read(address, event, answers -> shown.getChildren().setAll(
                new AnswerCards(answers, texts, (beside, seen) -> showRaw(beside, seen, answers.event())).cards()));
    }

    private void showRaw(Node beside, Observation seen, Instant event) {
        asking.readHistory(seen.question(), history -> {
            PopOver popOver = new Bubble(PopOver.ArrowLocation.RIGHT_TOP);
            popOver.setContentNode(new RawReplyView(seen, history, event, texts));

            popOver.show(beside);
        });
    }
}
