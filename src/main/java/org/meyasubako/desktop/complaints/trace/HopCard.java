package org.meyasubako.desktop.complaints.trace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.control.FactCard;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.ReceivedField;

/** All that the chosen hop says, as read and as written. */
final class HopCard {

    private HopCard() {}

    static List<Node> of(Hop hop, HopChain chain, Texts texts) {
        ReceivedField field = hop.received();
        boolean proved = chain.isProved(hop);
        Badge standing = new Badge(tell(texts, "standing." + (proved ? hop.standing().name().toLowerCase(Locale.ROOT) : "claim")),
                proved ? Badge.Tone.PROVED : Badge.Tone.CLAIMED);
        return List.of(peer(field, texts, standing), transfer(field, texts), raw(field, texts));
    }

    private static FactCard peer(ReceivedField field, Texts texts, Badge standing) {
        return new FactCard(tell(texts, "card.peer"), Optional.of(standing))
                .add(tell(texts, "card.ip"), field.ip().map(Object::toString), "mono", "strong")
                .add(tell(texts, "card.port"), field.port().isPresent() ? Optional.of(String.valueOf(field.port().getAsInt())) : Optional.empty(), "mono")
                .add("HELO", field.helo(), "mono")
                .add(tell(texts, "card.rdns"), Optional.of(field.rdns().orElse(tell(texts, "rdns." + field.rdnsState().name().toLowerCase(Locale.ROOT)))), "mono")
                .add("ident", field.ident(), "mono")
                .add(tell(texts, "card.account"), field.authUser(), "mono")
                .add(tell(texts, "card.user"), field.localUser(), "mono");
    }

    private static FactCard transfer(ReceivedField field, Texts texts) {
        return new FactCard(tell(texts, "card.transfer"), Optional.of(new Label(field.format())))
                .add(tell(texts, "card.by"), field.by(), "mono")
                .add(tell(texts, "card.by-ip"), field.byIp().map(Object::toString), "mono")
                .add(tell(texts, "card.with"), field.with(), "mono")
                .add("TLS", field.tls(), "mono")
                .add(tell(texts, "card.id"), field.id(), "mono")
                .add(tell(texts, "card.for"), field.forAddress(), "mono")
                .add("MAIL FROM", field.envelopeFrom().map(from -> from.isEmpty() ? "<>" : from), "mono")
                .add(tell(texts, "card.date"), field.date().map(MailDate::instant).map(texts::time))
                .add(tell(texts, "card.written"), field.date().map(MailDate::raw), "mono");
    }

    private static FactCard raw(ReceivedField field, Texts texts) {
        Label raw = new Label(field.raw());
        raw.setWrapText(true);
        raw.getStyleClass().addAll("mono", "raw");
        FactCard card = new FactCard(tell(texts, "card.raw"), Optional.empty());
        card.getChildren().set(1, raw);
        return card;
    }

    private static String tell(Texts texts, String code) {
        return texts.tell(Sentence.of(HopCard.class, code));
    }
}
