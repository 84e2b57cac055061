package org.meyasubako.judging.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.own.provider.Ownership;
import org.meyasubako.reading.indicator.NormalUrl;

/**
 * Places of ours that are advertised or accused: a page that a third party planted, else a site that is only named. Where it is the site of
 * him who is proved to have sent the mail, it speaks for his own act and is no case of its own.
 */
final class PlaceRule implements Rule {

    private final PlantedPage planted = new PlantedPage();

    @Override
    public Ruling judge(Evidence evidence) {
        List<ItemVerdict> items = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Named place : evidence.named(Named.How.ADVERTISED)) {
            Optional<ItemVerdict> verdict = place.item() instanceof OwnItem.Place(var url) ? verdict(place, url, evidence) : Optional.empty();
            verdict.ifPresent(items::add);
            findings.addAll(verdict.map(ItemVerdict::findings).orElseGet(() -> List.of(aside(place, evidence))));
        }
        return new Ruling(items, findings);
    }

    private Optional<ItemVerdict> verdict(Named place, NormalUrl url, Evidence evidence) {
        if (!Owners.isOurs(place.owner()) || isBareHost(place.owner(), url)) {
            return Optional.empty();
        }
        List<Finding> signs = planted.signs(place, url, evidence);
        boolean byThirdParty = PlantedPage.isComplete(signs);
        if (evidence.isSender(place.customer()) && !byThirdParty) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(Reason.PLACE.as(standing(evidence), place.span(), url.value()));
        findings.add(SourceFindings.owner(place.owner(), url.host(), place.span()));
        findings.addAll(signs);
        if (url.flags().contains(NormalUrl.UrlFlag.EMBEDDED_URL)) {
            findings.add(Reason.PLACE_PASSES_ON.inference(place.span(), url.host()));
        }
        if (!byThirdParty && !evidence.isTraced()) {
            findings.add(Reason.WAY_UNKNOWN.inference(Optional.empty()));
        }
        return Optional.of(byThirdParty ? item(place, Kind.ABUSED, CauseCode.K2_SITE, findings)
                : item(place, Kind.NAMED, evidence.isTraced() ? CauseCode.K3_URL : CauseCode.K3_WAY, findings));
    }

    private static ItemVerdict item(Named place, Kind kind, CauseCode cause, List<Finding> findings) {
        Optional<CustomerNumber> customer = place.customer();
        return new ItemVerdict(place.item(), kind, cause, customer, findings);
    }

    /** That the URL stands there is a fact in a copy that was handed in, the complainant's word otherwise. */
    private static Finding.Standing standing(Evidence evidence) {
        return evidence.sample().isPresent() && evidence.chain().filter(chain -> chain.proves()).isPresent() ? Finding.Standing.FACT
                : Finding.Standing.CLAIM;
    }

    /** A host that nobody is known to hold, and no page on it: there is nothing to look at, and nobody to ask. */
    private static boolean isBareHost(Ownership owner, NormalUrl url) {
        return (owner instanceof Ownership.Infrastructure || owner instanceof Ownership.Unassigned)
                && url.value().equals(url.scheme() + "://" + url.host() + "/");
    }

    private static Finding aside(Named place, Evidence evidence) {
        return evidence.isSender(place.customer()) ? Reason.PLACE_OF_SENDER.inference(place.span(), place.item().text())
                : SourceFindings.owner(place.owner(), place.item().text(), place.span());
    }
}
