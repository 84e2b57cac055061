package org.meyasubako.desktop.complaints.urls;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Defanged;
import org.meyasubako.desktop.control.FactCard;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.indicator.NormalUrl;

/** How an indicator was written, each step of its normalisation, and its keys. */
final class StepsCard extends VBox {

    private final Texts texts;

    StepsCard(IndicatorRow row, Texts texts, Consumer<Span> light) {
        this.texts = texts;
        getStyleClass().add("cards");
        getChildren().add(written(row, light));
        row.url().ifPresent(url -> {
            if (!url.steps().isEmpty()) {
                getChildren().add(steps(url));
            }
            getChildren().add(keys(url));
        });
    }

    private FactCard written(IndicatorRow row, Consumer<Span> light) {
        Optional<Node> bytes = row.indicator().span().map(span -> {
            Hyperlink link = new Hyperlink(tell("urls.bytes"));
            link.setOnAction(event -> light.accept(span));
            return link;
        });
        FactCard card = new FactCard(tell("urls.written"), bytes)
                .add(tell("urls.raw"), Optional.of(row.raw()), "mono")
                .add(tell("urls.value"), Optional.of(row.value()), "mono", "strong");
        row.url().filter(url -> !url.unicodeHost().equals(url.host())).ifPresent(url -> card.add(tell("urls.host"), Optional.of(url.unicodeHost())));
        return card;
    }

    private FactCard steps(NormalUrl url) {
        FactCard card = new FactCard(tell("urls.steps"), Optional.empty());
        int number = 0;
        for (NormalUrl.Step step : url.steps()) {
            number++;
            card.add(number + ". " + texts.tell(step.what()), Optional.of(Defanged.text(step.after())), "mono");
        }
        return card;
    }

    private FactCard keys(NormalUrl url) {
        return new FactCard(tell("urls.keys"), Optional.empty())
                .add("L1", Optional.of(Defanged.text(url.keys().exact())), "mono")
                .add("L2", Optional.of(url.keys().template()), "mono")
                .add("L3", Optional.of(url.keys().host()), "mono")
                .add("L4", Optional.of(url.keys().domain()), "mono");
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(StepsCard.class, code));
    }
}
