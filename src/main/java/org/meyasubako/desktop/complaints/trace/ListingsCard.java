package org.meyasubako.desktop.complaints.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.meyasubako.asking.blocklist.Listing;
import org.meyasubako.asking.blocklist.ReturnCode;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.control.FactCard;
import org.meyasubako.desktop.theme.Texts;

/** What the lists said: only one whose self-test passed near that time says listed or clean; of any other it is told why it says nothing. */
final class ListingsCard {

    private ListingsCard() {}

    static Node of(List<Listing> listings, Texts texts) {
        List<Listing> asked = listings.stream().filter(ListingsCard::wasAsked).toList();
        long usable = listings.stream().filter(listing -> !(listing instanceof Listing.NotKnown)).count();
        Label note = new Label(texts.tell(Sentence.of(ListingsCard.class, "lists.usable", usable, listings.size())));
        note.getStyleClass().add("quiet");
        FactCard card = new FactCard(texts.tell(Sentence.of(ListingsCard.class, "lists.title")), Optional.of(note));
        asked.forEach(listing -> card.add(listing.question().list().name(), line(listing, texts)));
        if (asked.size() < listings.size()) {
            card.add("", AnswerWords.label(texts.tell(Sentence.of(ListingsCard.class, "lists.not-asked", listings.size() - asked.size())), "quiet"));
        }
        return card;
    }

    private static boolean wasAsked(Listing listing) {
        return !(listing instanceof Listing.NotKnown unknown) || unknown.asked().isPresent();
    }

    private static Node line(Listing listing, Texts texts) {
        return switch (listing) {
            case Listing.Listed listed -> entry("lists.listed", Badge.Tone.ACCUSED, listed.entry(), texts);
            case Listing.Policy policy -> entry("lists.policy", Badge.Tone.DOUBTFUL, policy.entry(), texts);
            case Listing.Noted noted -> entry("lists.noted", Badge.Tone.NEUTRAL, noted.entry(), texts);
            case Listing.Clean clean -> new VBox(1, badge("lists.clean", Badge.Tone.PROVED, texts),
                    AnswerWords.label(texts.shortTime(clean.asked()), "quiet"));
            case Listing.NotKnown unknown -> new VBox(1, badge("lists.unknown", Badge.Tone.NEUTRAL, texts),
                    AnswerWords.label(texts.tell(unknown.reason()), "quiet"));
        };
    }

    /** A listing shows its code, what the code means, and since when it was seen. */
    private static Node entry(String code, Badge.Tone tone, Listing.Entry entry, Texts texts) {
        String codes = entry.codes().stream().map(ReturnCode::address).map(Object::toString).collect(Collectors.joining(" "));
        String meanings = entry.codes().stream().flatMap(said -> said.meanings().stream()).map(texts::tell).distinct().collect(Collectors.joining("; "));
        VBox lines = new VBox(1, badge(code, tone, texts), AnswerWords.label(codes + "  " + meanings, "mono"),
                AnswerWords.label(texts.tell(Sentence.of(ListingsCard.class, "lists.first-seen", texts.time(entry.firstSeen()))), "quiet"));
        entry.text().ifPresent(text -> lines.getChildren().add(AnswerWords.label(text, "quiet")));
        return lines;
    }

    private static Badge badge(String code, Badge.Tone tone, Texts texts) {
        return new Badge(texts.tell(Sentence.of(ListingsCard.class, code)), tone);
    }
}
