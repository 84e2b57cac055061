package org.meyasubako.judging.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.judging.assessment.Signs.Outcome;
import org.meyasubako.own.provider.CustomerNumber;

/**
 * A cracked web server: its web user ran a script that sends mail, and the script or a page that the mail leads to lies where only an
 * intruder puts one. A web user's script alone decides nothing: forms and shops mail that way too.
 */
final class IntrusionSigns implements Signs.Reader {

    private final WordList words = WordList.read(IntrusionSigns.class, "web-scripts.txt");
    private final PlantedPage planted = new PlantedPage();

    @Override
    public Signs read(Evidence evidence) {
        Optional<ScriptSign> script = ScriptSign.of(evidence);
        if (script.isEmpty()) {
            return Signs.NONE;
        }
        List<Finding> signs = new ArrayList<>();
        signs.add(Reason.WEB_SCRIPT.inference(script.get().span(), script.get().name()));
        boolean uploaded = script.get().mentions(words.of("planted"));
        if (uploaded) {
            signs.add(Reason.SCRIPT_IN_UPLOADS.inference(script.get().span(), script.get().name()));
        }
        List<Named> pages = evidence.named(Named.How.ADVERTISED).stream().filter(place -> isPlanted(place, evidence)).toList();
        pages.forEach(page -> signs.add(Reason.PLANTED_PAGE_SENT.inference(page.span(), page.item().text())));
        Optional<CustomerNumber> customer = evidence.customer()
                .or(() -> pages.stream().filter(page -> isOnSender(page, evidence)).flatMap(page -> page.customer().stream()).findFirst());
        return Signs.of(signs, uploaded || !pages.isEmpty(), new Outcome(Kind.ABUSED, CauseCode.K2_CRK, customer));
    }

    private boolean isPlanted(Named place, Evidence evidence) {
        return place.item() instanceof OwnItem.Place(var url) && Owners.isOurs(place.owner())
                && PlantedPage.isComplete(planted.signs(place, url, evidence));
    }

    /** Whether the page's host had, by a recorded answer, the very address that the mail came from. */
    private static boolean isOnSender(Named page, Evidence evidence) {
        Stream<Source> source = evidence.provedSource().stream();
        return page.item() instanceof OwnItem.Place(var url)
                && source.anyMatch(one -> evidence.owners().addresses(url.host()).contains(one.address()));
    }
}
