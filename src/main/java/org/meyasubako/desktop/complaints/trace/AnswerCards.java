package org.meyasubako.desktop.complaints.trace;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.OriginAs;
import org.meyasubako.asking.lookup.Recorded;
import org.meyasubako.asking.lookup.RegistrationSummary;
import org.meyasubako.asking.lookup.Reply;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.FactCard;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.AddressAnswers;

/** The cards of recorded answers about one address: DNS, registration, origin AS, blocklists; each answer with its age, its server and its raw reply. */
final class AnswerCards {

    private final AddressAnswers answers;
    private final Texts texts;
    private final BiConsumer<Node, Observation> raw;

    /** @param raw shows the raw reply of an observation beside a node */
    AnswerCards(AddressAnswers answers, Texts texts, BiConsumer<Node, Observation> raw) {
        this.answers = answers;
        this.texts = texts;
        this.raw = raw;
    }

    List<Node> cards() {
        return List.of(dns(), registration(), origin(), ListingsCard.of(answers.listings(), texts));
    }

    private Node dns() {
        FactCard card = new FactCard(tell("card.dns"), rawLink(answers.names()));
        card.add(tell("card.reverse"), aged(answers.names(), AnswerWords.value(answers.names().answer(), AnswerCards::names, texts)));
        for (DomainName name : answers.names().answer().found().orElse(List.of())) {
            Optional.ofNullable(answers.forward().get(name)).ifPresent(forward -> card.add(tell("card.forward"),
                    aged(forward, AnswerWords.value(forward.answer(),
                            addresses -> forward(name, addresses.stream().anyMatch(answers.address()::equals),
                                    addresses.stream().map(Object::toString).collect(Collectors.joining(", "))), texts))));
        }
        return card;
    }

    private static String names(List<DomainName> names) {
        return names.stream().map(DomainName::ascii).collect(Collectors.joining("\n"));
    }

    /** A reverse name counts only where it leads back: who has the address writes its reverse name himself. */
    private String forward(DomainName name, boolean leadsBack, String addresses) {
        return texts.tell(Sentence.of(AnswerCards.class, leadsBack ? "card.leads-back" : "card.leads-elsewhere", name.ascii(), addresses));
    }

    private Node registration() {
        FactCard card = new FactCard(tell("card.registration"), rawLink(answers.registration()));
        Answer<Reply> answer = answers.registration().answer();
        if (answer.found().orElse(null) instanceof Reply.Registration registration) {
            RegistrationSummary summary = registration.summary();
            card.add(tell("card.netblock"), Optional.of(join(summary.subject(), summary.name())), "mono")
                    .add(tell("card.holder"), Optional.of(join(summary.holder(), summary.country())))
                    .add(tell("card.origin"), summary.origin().map(Object::toString), "mono");
            for (RegistrationSummary.AbuseContact contact : summary.abuse()) {
                card.add(tell("card.abuse"), new VBox(AnswerWords.label(contact.address(), "mono"), AnswerWords.label(contact.source(), "quiet")));
            }
            if (summary.abuse().isEmpty()) {
                card.add(tell("card.abuse"), AnswerWords.label(tell("card.no-abuse"), "missing"));
            }
            answers.registration().observation().ifPresent(seen -> card.add(tell("card.asked"), age(seen)));
        } else {
            card.add(tell("card.netblock"), aged(answers.registration(), AnswerWords.value(answer, Object::toString, texts)));
        }
        return card;
    }

    private static String join(Optional<String> one, Optional<String> two) {
        return List.of(one, two).stream().flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private Node origin() {
        Recorded<OriginAs> recorded = answers.origin();
        FactCard card = new FactCard(tell("card.origin-as"), rawLink(recorded));
        Node value = AnswerWords.value(recorded.answer(), origin -> origin.numbers().stream().map(Object::toString).collect(Collectors.joining(" "))
                + " · " + origin.prefix() + " · " + origin.country(), texts);
        return card.add(tell("card.announced"), aged(recorded, value));
    }

    private Node aged(Recorded<?> recorded, Node value) {
        VBox box = new VBox(1, value);
        recorded.observation().ifPresent(seen -> box.getChildren().add(age(seen)));
        return box;
    }

    private Node age(Observation seen) {
        return AnswerWords.label(AnswerWords.age(seen, answers.event(), texts) + " · " + seen.server(), "quiet");
    }

    private Optional<Node> rawLink(Recorded<?> recorded) {
        return recorded.observation().map(seen -> {
            Hyperlink link = new Hyperlink(tell("card.raw-reply"));
            link.getStyleClass().add("raw-reply");
            link.setOnAction(event -> raw.accept(link, seen));
            return link;
        });
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(AnswerCards.class, code));
    }
}
