package org.meyasubako.desktop.complaints.trace;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.meyasubako.asking.authentication.evaluation.Check;
import org.meyasubako.asking.authentication.evaluation.MailEvaluation;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.control.FactCard;
import org.meyasubako.desktop.theme.Texts;

/** What the reported mail's authentication comes to by kept bytes and recorded answers; a click shows the field that was checked. */
final class EvaluationCard {

    private EvaluationCard() {}

    /** @param light shows bytes of the mail */
    static Node of(MailEvaluation evaluation, Consumer<Span> light, Texts texts) {
        FactCard card = new FactCard(texts.tell(Sentence.of(EvaluationCard.class, "evaluated.title")), Optional.empty());
        evaluation.checks().forEach(check -> card.add(check.method().name(), shown(check, light, texts)));
        return card;
    }

    private static Node shown(Check check, Consumer<Span> light, Texts texts) {
        Badge standing = new Badge(texts.tell(check.standing().sentence()), tone(check.standing()));
        Label why = AnswerWords.label(check.reasons().stream().map(texts::tell).collect(Collectors.joining(" ")), "quiet");
        FlowPane head = new FlowPane(6, 2, standing);
        if (!check.subject().isEmpty()) {
            head.getChildren().addFirst(AnswerWords.label(check.subject(), "mono"));
        }
        VBox shown = new VBox(2, head, why);
        shown.setMinWidth(0);
        shown.setAccessibleText(check.method() + " " + check.subject() + ", " + standing.getText() + ": " + why.getText());
        check.span().ifPresent(span -> {
            shown.setCursor(Cursor.HAND);
            shown.setOnMouseClicked(event -> light.accept(span));
        });
        return shown;
    }

    private static Badge.Tone tone(Check.Standing standing) {
        return switch (standing) {
            case HOLDS -> Badge.Tone.PROVED;
            case FAILS -> Badge.Tone.DOUBTFUL;
            case OPEN -> Badge.Tone.NEUTRAL;
        };
    }
}
