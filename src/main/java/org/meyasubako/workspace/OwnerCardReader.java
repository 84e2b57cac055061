package org.meyasubako.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.judging.bundle.SiteCheck;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.own.provider.OwnerResolver;
import org.meyasubako.own.provider.Ownership;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.own.provider.ProfileAge;
import org.meyasubako.reading.complaint.EventTime;
import org.meyasubako.reading.indicator.Indicator;
import org.meyasubako.reading.indicator.NormalUrl;
import org.meyasubako.reading.trace.HopChain;

/** Says of everything in a complaint that was ours whose it was at the event's time, each owner once. */
final class OwnerCardReader {

    /** A complaint that names more owners is a list of links and no complaint. */
    private static final int MOST_CARDS = 30;

    private final Casework work;

    OwnerCardReader(Casework work) {
        this.work = work;
    }

    List<OwnerCard> read(Inspection inspection) throws CasebookUnavailableException {
        Optional<Profile> profile = work.profile();
        if (profile.isEmpty()) {
            return List.of();
        }
        Instant at = inspection.complaint().eventTime().map(EventTime::at).orElse(work.now());
        Map<String, OwnerCard> cards = new LinkedHashMap<>();
        for (Item item : items(inspection, new OwnerResolver(profile.get()), at)) {
            if (!(item.owner() instanceof Ownership.Elsewhere) && cards.size() < MOST_CARDS) {
                cards.putIfAbsent(key(item), card(item, profile.get(), at));
            }
        }
        // Whose the advertised thing was is what is looked for; our own servers come after.
        return cards.values().stream().sorted(Comparator.comparing(card -> customer(card.owner()).isEmpty())).toList();
    }

    private record Item(String text, Ownership owner) {}

    private List<Item> items(Inspection inspection, OwnerResolver owners, Instant at) {
        List<Item> items = new ArrayList<>();
        inspection.complaint().chain().flatMap(HopChain::handover).map(HopChain.Handover::ip)
                .ifPresent(ip -> items.add(new Item(ip.toString(), owners.ownerOf(ip, at))));
        for (Indicator indicator : inspection.complaint().indicators()) {
            switch (indicator.type()) {
                case URL -> indicator.url().ifPresent(url -> items.add(new Item(indicator.value(), owners.ownerOf(url, addresses(url, at), at))));
                case IP -> IpAddress.parse(indicator.value()).ifPresent(ip -> items.add(new Item(ip.toString(), owners.ownerOf(ip, at))));
                case EMAIL -> MailAddress.parse(indicator.value())
                        .ifPresent(mailbox -> items.add(new Item(indicator.value(), owners.ownerOf(mailbox, at))));
                case DOMAIN, HASH -> { }
            }
        }
        return items;
    }

    private List<IpAddress> addresses(NormalUrl url, Instant at) {
        return DomainName.parse(url.host()).flatMap(host -> work.answers().addressesOf(host, at).answer().found()).orElse(List.of());
    }

    /** One card a customer; what has no customer has a card a thing. */
    private static String key(Item item) {
        return customer(item.owner()).map(CustomerNumber::value).orElse(item.text());
    }

    private static Optional<CustomerNumber> customer(Ownership owner) {
        return switch (owner) {
            case Ownership.Owned owned -> Optional.of(owned.customer().number());
            case Ownership.DomainOnly only -> Optional.of(only.customer().number());
            default -> Optional.empty();
        };
    }

    private OwnerCard card(Item item, Profile profile, Instant at) throws CasebookUnavailableException {
        Optional<CustomerNumber> customer = customer(item.owner());
        List<CaseBoard.OpenCase> cases = work.board().cases().stream()
                .filter(each -> customer.isPresent() && each.bundle().customer().equals(customer)).toList();
        List<SiteCheck> checks = cases.stream().flatMap(each -> each.facts().siteChecks().stream()).toList();
        ProfileAge age = profile.ageAt(at);
        return new OwnerCard(item.text(), item.owner(), at, cases.stream().map(each -> each.number().text()).toList(), checks,
                age.isStale() ? Optional.of(age.age().toDays()) : Optional.empty());
    }
}
