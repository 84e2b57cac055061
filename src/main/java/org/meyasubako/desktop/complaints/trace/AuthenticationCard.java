package org.meyasubako.desktop.complaints.trace;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.meyasubako.asking.authentication.AuthenticationResult;
import org.meyasubako.asking.authentication.AuthenticationResults;
import org.meyasubako.asking.authentication.Method;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.control.FactCard;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.trace.Copy;

/** What the reported mail's fields say of its authentication: a fact where a believed host wrote it, else a claim. */
final class AuthenticationCard {

    /** A mail that came through many forwarders has dozens of results; those written last stand first. */
    private static final int MOST = 12;

    private AuthenticationCard() {}

    static Node of(AuthenticationResults results, Copy copy, Texts texts) {
        FactCard card = new FactCard(tell(texts, "auth.title"), Optional.empty());
        if (copy == Copy.PASTED) {
            // A signature is over bytes that a pasted text no longer has: that it does not verify would say nothing.
            card.add("DKIM", AnswerWords.label(tell(texts, "auth.pasted"), "quiet"));
        }
        results.results().stream().limit(MOST).filter(result -> copy != Copy.PASTED || result.method() != Method.DKIM)
                .forEach(result -> card.add(result.method().name(), line(result, texts)));
        if (results.results().isEmpty()) {
            card.add(tell(texts, "auth.results"), AnswerWords.label(tell(texts, "auth.none"), "quiet"));
        }
        return card;
    }

    private static Node line(AuthenticationResult result, Texts texts) {
        Badge standing = new Badge(tell(texts, "auth." + result.standing().code()),
                result.isFact() ? Badge.Tone.PROVED : Badge.Tone.CLAIMED);
        standing.setTooltip(new Tooltip(texts.tell(result.why())));
        String words = result.result().name().toLowerCase(Locale.ROOT) + result.domain().map(domain -> "  " + domain.ascii()).orElse("");
        FlowPane line = new FlowPane(6, 2, AnswerWords.label(words, "mono"), standing);
        line.setAccessibleText(result.method() + " " + words + ", " + standing.getText() + ": " + texts.tell(result.why()));
        return line;
    }

    private static String tell(Texts texts, String code) {
        return texts.tell(Sentence.of(AuthenticationCard.class, code));
    }
}
