package org.meyasubako.judging.assessment;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.reading.indicator.NormalUrl;
import org.meyasubako.reading.message.HtmlText;
import org.meyasubako.reading.message.Message;

/**
 * A page that a third party put on a customer's site: it lies where the site's owner puts no pages, and it does harm, by the complaint's
 * word or because a link hides it behind the address of somebody else.
 */
final class PlantedPage {

    private static final Set<String> HARMFUL = Set.of("phishing", "malware");

    private final WordList words = WordList.read(PlantedPage.class, "web-scripts.txt");

    /** The signs of it; complete where there are two. */
    List<Finding> signs(Named place, NormalUrl url, Evidence evidence) {
        Optional<String> folder = words.of("planted").stream().filter(path -> path(url).contains(path)).findFirst();
        if (folder.isEmpty()) {
            return List.of();
        }
        List<Finding> signs = new ArrayList<>();
        signs.add(Reason.PLACE_PLANTED.inference(place.span(), folder.get()));
        Optional<String> harm = evidence.complaint().type().filter(HARMFUL::contains);
        harm.ifPresent(type -> signs.add(Reason.PLACE_TOLD_HARMFUL.claim(Optional.empty(), type)));
        if (harm.isEmpty()) {
            evidence.sample().flatMap(sample -> disguise(sample, url)).ifPresent(link -> signs.add(
                    Reason.PLACE_DISGUISED.inference(link.span(), link.shown().strip())));
        }
        return signs;
    }

    static boolean isComplete(List<Finding> signs) {
        return signs.size() > 1;
    }

    /** The path without the query, in lower case. */
    private static String path(NormalUrl url) {
        String value = url.value();
        int query = value.indexOf('?');
        return Ascii.toLowerCase(query < 0 ? value : value.substring(0, query));
    }

    /** A link to the page that shows the reader a web address on another host. */
    private static Optional<HtmlText.Link> disguise(Message sample, NormalUrl url) {
        return sample.leaves().stream().filter(part -> part.is("text/html")).flatMap(part -> part.html().links().stream())
                .filter(link -> link.target().text().contains(url.host()) && !link.shown().contains(url.host())
                        && (link.shown().contains("://") || link.shown().strip().startsWith("www.")))
                .findFirst();
    }
}
