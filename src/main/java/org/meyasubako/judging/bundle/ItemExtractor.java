package org.meyasubako.judging.bundle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.judging.assessment.Assessment;
import org.meyasubako.judging.assessment.ItemVerdict;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.assessment.OwnItem;
import org.meyasubako.reading.indicator.NormalUrl;

/**
 * Draws the items of ours from a verdict, with the bundle to which each belongs.
 *
 * <p>What a customer sent, and what the same mail advertises of the same customer, is one incident: it stands under the account, else the
 * address, from which it came. A page that a third party placed stands under its site. A customer's domain in the
 * sender's address stands under the site of that domain, where both are named.
 */
final class ItemExtractor {

    private static final String HOME = "/~";

    List<Candidate.Item> extract(Assessment assessment) {
        return assessment.items().stream().filter(verdict -> isOurs(verdict.kind())).map(verdict -> item(verdict, assessment)).toList();
    }

    private static boolean isOurs(Kind kind) {
        return kind != Kind.NOT_OURS && kind != Kind.INSUFFICIENT;
    }

    private static Candidate.Item item(ItemVerdict verdict, Assessment assessment) {
        ItemVerdict lead = lead(verdict, assessment).orElse(verdict);
        return new Candidate.Item(key(lead), verdict.kind(), verdict.cause(), assessment.grade(), assessment.copy(),
                verdict.item().text(), place(verdict.item()).map(ItemExtractor::template));
    }

    /** From where the same customer sent it; an account before an address. */
    private static Optional<ItemVerdict> lead(ItemVerdict verdict, Assessment assessment) {
        return assessment.items().stream().filter(ItemExtractor::isSending)
                .filter(other -> other.customer().equals(verdict.customer()))
                .filter(other -> verdict.customer().isPresent() || at(other.item()).equals(at(verdict.item())))
                .min(Comparator.comparing((ItemVerdict other) -> !(other.item() instanceof OwnItem.Account)).thenComparing(ItemVerdict::kind))
                .or(() -> site(verdict, assessment));
    }

    private static Optional<ItemVerdict> site(ItemVerdict verdict, Assessment assessment) {
        return verdict.item() instanceof OwnItem.Domain(DomainName domain)
                ? assessment.items().stream().filter(other -> other.customer().equals(verdict.customer()))
                        .filter(other -> place(other.item()).flatMap(NormalUrl::registrableDomain).filter(domain::sameOrganisation).isPresent())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isSending(ItemVerdict verdict) {
        boolean sender = verdict.item() instanceof OwnItem.Account || verdict.item() instanceof OwnItem.Source;
        return sender && isOurs(verdict.kind()) && verdict.kind() != Kind.NAMED;
    }

    /** The address to which an item is bound; where no holder is known, only one address makes one incident. */
    private static String at(OwnItem item) {
        return switch (item) {
            case OwnItem.Source source -> source.address().toString();
            case OwnItem.Account account -> account.at().toString();
            case OwnItem.Place _, OwnItem.Contact _, OwnItem.Domain _ -> item.text();
        };
    }

    private static BundleKey key(ItemVerdict verdict) {
        return switch (verdict.item()) {
            case OwnItem.Source source -> key(BundleKey.Type.ADDRESS, source.text(), verdict);
            case OwnItem.Account account -> key(BundleKey.Type.ACCOUNT, account.text(), verdict);
            // A page stands under its site whatever an answer says of its server: a key that came and went with answers would lose decisions.
            case OwnItem.Place place -> key(BundleKey.Type.HOST, site(place.url()), verdict);
            case OwnItem.Contact contact -> key(BundleKey.Type.MAILBOX, contact.mailbox().normalised().toString(), verdict);
            case OwnItem.Domain domain -> key(BundleKey.Type.DOMAIN, domain.text(), verdict);
        };
    }

    private static BundleKey key(BundleKey.Type type, String value, ItemVerdict verdict) {
        return new BundleKey(type, value, verdict.customer(), 0);
    }

    /** The host, and of a user's pages on a shared one the user. */
    static String site(NormalUrl url) {
        String path = template(url);
        if (!path.startsWith(HOME)) {
            return url.host();
        }
        int end = path.indexOf('/', HOME.length());
        return url.host() + (end < 0 ? path : path.substring(0, end));
    }

    private static Optional<NormalUrl> place(OwnItem item) {
        return item instanceof OwnItem.Place(NormalUrl url) ? Optional.of(url) : Optional.empty();
    }

    /** The path template without its host. */
    static String template(NormalUrl url) {
        String template = url.keys().template();
        int slash = template.indexOf('/');
        return slash < 0 ? "/" : template.substring(slash);
    }
}
