package org.meyasubako.judging.bundle;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.reading.indicator.UrlNormalizer;

/**
 * Puts a person's verdict in place of what the rules found in a complaint.
 *
 * <p>It speaks of what the rules showed: the gravest item and all of its holder. What the complaint names of other customers stays theirs,
 * unless the person says that nothing is ours. The case is the one in which the rules would have put such a complaint.
 */
final class ItemCorrector {

    /** What a third party does on a customer's site, which is then the place of the case. */
    private static final Set<CauseCode> ON_THE_SITE = EnumSet.of(CauseCode.K2_SITE, CauseCode.K2_CRK, CauseCode.K2_FORM);

    private final Map<Sha256, Correction> corrections = new HashMap<>();
    private final UrlNormalizer urls = new UrlNormalizer();

    ItemCorrector(Collection<Correction> corrections) {
        corrections.forEach(correction -> this.corrections.put(correction.complaint(), correction));
    }

    /** What of ours the complaint is about, by the rules or by a person; what nobody could place is one item that stands in no case. */
    List<Candidate.Item> items(Candidate candidate) {
        List<Candidate.Item> found = candidate.items().isEmpty() ? List.of(UnplacedItem.of(candidate.complaint())) : candidate.items();
        Optional<Correction> correction = Optional.ofNullable(corrections.get(candidate.complaint()));
        return correction.map(by -> corrected(found, by)).orElse(found);
    }

    private List<Candidate.Item> corrected(List<Candidate.Item> found, Correction by) {
        if (by.kind() == Kind.NOT_OURS || by.kind() == Kind.INSUFFICIENT) {
            return List.of();
        }
        Optional<CustomerNumber> shown = found.stream().min(Comparator.comparing(Candidate.Item::kind)).orElseThrow().key().customer();
        Predicate<Candidate.Item> meant = item -> item.key().customer().equals(shown) || item.key().customer().equals(by.customer());
        List<Candidate.Item> mine = found.stream().filter(meant).toList();
        List<Candidate.Item> told = by.kind() == Kind.NAMED ? named(mine, by) : sent(mine, by);
        return Stream.concat(told.stream(), found.stream().filter(meant.negate())).toList();
    }

    /** Of what is only named, the places; where there is none, whatever there is. */
    private List<Candidate.Item> named(List<Candidate.Item> mine, Correction by) {
        List<Candidate.Item> places = mine.stream().filter(item -> item.template().isPresent()).toList();
        return (places.isEmpty() ? mine : places).stream().map(item -> as(by, item, place(item).orElse(item.key()))).toList();
    }

    private Optional<BundleKey> place(Candidate.Item item) {
        return Optional.of(item.key()).filter(ItemCorrector::isSender).filter(key -> item.template().isPresent())
                .flatMap(key -> urls.normalize(item.text())).map(ItemExtractor::site)
                .map(site -> new BundleKey(BundleKey.Type.HOST, site, item.key().customer(), 0));
    }

    /** All under the account, else the address, from which it came; a site where it was done there. */
    private static List<Candidate.Item> sent(List<Candidate.Item> mine, Correction by) {
        Optional<BundleKey> sender = mine.stream().map(Candidate.Item::key).filter(ItemCorrector::isSender)
                .min(Comparator.comparing(key -> key.type() != BundleKey.Type.ACCOUNT));
        boolean onTheSite = ON_THE_SITE.contains(by.cause());
        return mine.stream().map(item -> as(by, item, sender.orElseGet(() -> onTheSite ? item.key() : customer(by).orElse(item.key())))).toList();
    }

    private static boolean isSender(BundleKey key) {
        return key.type() == BundleKey.Type.ACCOUNT || key.type() == BundleKey.Type.ADDRESS;
    }

    /** Where neither account nor address is known, the customer is all that there is. */
    private static Optional<BundleKey> customer(Correction by) {
        return by.customer().map(number -> new BundleKey(BundleKey.Type.CUSTOMER, number.value(), by.customer(), 0));
    }

    private static Candidate.Item as(Correction by, Candidate.Item item, BundleKey where) {
        BundleKey key = where.type() == BundleKey.Type.UNPLACED ? customer(by).orElse(where)
                : new BundleKey(where.type(), where.value(), by.customer(), where.part());
        return new Candidate.Item(key, by.kind(), by.cause(), item.grade(), item.copy(), item.text(), item.template());
    }
}
