package org.meyasubako.desktop.complaints.urls;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.control.Defanged;
import org.meyasubako.desktop.control.FactCard;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.judging.bundle.SiteCheck;
import org.meyasubako.own.provider.Customer;
import org.meyasubako.own.provider.OwnHost;
import org.meyasubako.own.provider.Ownership;
import org.meyasubako.workspace.OwnerCard;

/** Whose the things that a complaint names were at the event's time, one card an owner. */
final class OwnerCards {

    private static final int DAYS_OF_YEAR = 365;

    private final Texts texts;

    OwnerCards(Texts texts) {
        this.texts = texts;
    }

    List<Node> of(List<OwnerCard> owners) {
        return owners.stream().map(this::card).toList();
    }

    private Node card(OwnerCard owner) {
        return switch (owner.owner()) {
            case Ownership.Owned owned -> customer(owner, owned.customer(), Optional.of(texts.tell(owned.how())));
            case Ownership.DomainOnly only -> customer(owner, only.customer(), Optional.of(tell("owner.domain-only")));
            case Ownership.Disputed disputed -> nobody(owner, "owner.disputed").add(tell("owner.holders"), Optional.of(disputed.holders().stream()
                    .map(holder -> holder.number().value()).collect(Collectors.joining(", "))), "mono")
                    .add(tell("owner.change"), Optional.of(texts.time(disputed.change())));
            case Ownership.Unassigned unassigned -> nobody(owner, unassigned.stale() ? "owner.unassigned-stale" : "owner.unassigned")
                    .add(tell("owner.network"), unassigned.network().map(network -> network.network().toString()), "mono")
                    .add(tell("owner.host"), unassigned.host().map(OwnHost::name).map(Object::toString), "mono");
            case Ownership.Infrastructure infrastructure -> nobody(owner, "owner.infrastructure")
                    .add(tell("owner.host"), Optional.of(infrastructure.host().name().toString()), "mono");
            case Ownership.Elsewhere elsewhere -> nobody(owner, "owner.elsewhere");
        };
    }

    private FactCard customer(OwnerCard owner, Customer customer, Optional<String> how) {
        Badge number = new Badge(customer.number().value(), Badge.Tone.ACCENT);
        FactCard card = new FactCard(texts.tell(Sentence.of(OwnerCards.class, "owner.then", texts.time(owner.at()))), Optional.of(number))
                .add(tell("owner.item"), Optional.of(Defanged.text(owner.item())), "mono")
                .add(tell("owner.name"), Optional.of(customer.name()), "strong")
                .add(tell("owner.how"), how)
                .add(tell("owner.contract"), customer.since().map(since -> contract(since, owner.at())))
                .add(tell("owner.plan"), Optional.of(customer.plan()))
                .add(tell("owner.status"), Optional.of(tell("status." + customer.status().code())))
                .add(tell("owner.cases"), Optional.of(owner.cases().isEmpty() ? tell("owner.no-cases") : String.join(", ", owner.cases())))
                .add(tell("owner.site-checks"), checks(owner.siteChecks()));
        stale(owner).ifPresent(warning -> card.add(tell("owner.profile"), warning));
        card.getStyleClass().add("owner-card");
        return card;
    }

    /** How long the contract had run at the event: a young one is a sign, an old one speaks for the customer. */
    private String contract(Instant since, Instant at) {
        long days = Duration.between(since, at).toDays();
        return days < 0 ? texts.tell(Sentence.of(OwnerCards.class, "contract.later", texts.day(since)))
                : days < DAYS_OF_YEAR ? texts.tell(Sentence.of(OwnerCards.class, "contract.days", texts.day(since), days))
                : texts.tell(Sentence.of(OwnerCards.class, "contract.years", texts.day(since), days / DAYS_OF_YEAR));
    }

    private Node checks(List<SiteCheck> checks) {
        if (checks.isEmpty()) {
            return words(tell("owner.no-site-check"), "quiet");
        }
        VBox lines = new VBox(2);
        checks.forEach(check -> lines.getChildren().add(words(tell("site." + check.result().name()) + " · " + texts.shortTime(check.at())
                + " · " + check.person(), check.provesBreach() ? "missing" : "quiet")));
        return lines;
    }

    private FactCard nobody(OwnerCard owner, String why) {
        FactCard card = new FactCard(texts.tell(Sentence.of(OwnerCards.class, "owner.then", texts.time(owner.at()))), Optional.empty())
                .add(tell("owner.item"), Optional.of(Defanged.text(owner.item())), "mono")
                .add(tell("owner.name"), words(tell(why), "missing"));
        stale(owner).ifPresent(warning -> card.add(tell("owner.profile"), warning));
        card.getStyleClass().add("owner-card");
        return card;
    }

    private Optional<Node> stale(OwnerCard owner) {
        return owner.staleDays().map(days -> words(texts.tell(Sentence.of(OwnerCards.class, "owner.stale", days)), "warning"));
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(OwnerCards.class, code));
    }
}
