package org.meyasubako.judging.bundle;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meyasubako.reading.indicator.NormalUrl;
import org.meyasubako.reading.message.HtmlText.Link;

/** Whether a mail takes a picture from the customer's site and nothing else. */
final class PictureSigns {

    boolean areAllThatIsTaken(Exhibit exhibit) {
        List<Link> links = exhibit.reported().stream().flatMap(message -> message.leaves().stream())
                .filter(part -> part.is("text/html") && !part.isAttachment()).limit(1).flatMap(part -> part.html().links().stream()).toList();
        Set<String> hosts = exhibit.places().stream().map(NormalUrl::host).collect(Collectors.toSet());
        List<Link> ours = links.stream().filter(link -> hosts.stream().anyMatch(link.target().text()::contains)).toList();
        String words = exhibit.reportedWords();
        return !ours.isEmpty() && ours.stream().allMatch(link -> link.element().equals("img")) && hosts.stream().noneMatch(words::contains);
    }
}
