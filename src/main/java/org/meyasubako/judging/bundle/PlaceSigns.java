package org.meyasubako.judging.bundle;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meyasubako.reading.complaint.Subject;
import org.meyasubako.reading.indicator.NormalUrl;

/** What the URLs of ours in a complaint show by themselves. */
final class PlaceSigns {

    private static final String TOKEN = "{id}";

    /** Whether nothing beneath the home page is named. */
    boolean areTopPages(Exhibit exhibit) {
        List<NormalUrl> places = exhibit.places();
        return !places.isEmpty() && places.stream().map(ItemExtractor::template).allMatch("/"::equals);
    }

    /** Whether no part of any URL tells one recipient from another. */
    boolean haveNoToken(Exhibit exhibit) {
        List<NormalUrl> places = exhibit.places();
        return !places.isEmpty() && places.stream().map(ItemExtractor::template).noneMatch(template -> template.contains(TOKEN));
    }

    /** Whether the home page's name is written out for the reader of the reported mail, as one who wants to hide would not. */
    boolean areProminent(Exhibit exhibit) {
        String words = exhibit.reportedWords();
        return areTopPages(exhibit) && exhibit.places().stream().anyMatch(url -> words.contains(url.unicodeHost()) || words.contains(url.host()));
    }

    /** Whether a home page of ours stands beside what the mail really advertises, which is elsewhere. */
    boolean areDecoration(Exhibit exhibit) {
        Set<String> own = exhibit.places().stream().map(url -> SignExtractor.organisation(url.host())).collect(Collectors.toSet());
        List<String> advertised = exhibit.complaint().subjects().stream()
                .filter(subject -> subject.type() == Subject.Type.URL && subject.role() == Subject.Role.ADVERTISED)
                .map(subject -> SignExtractor.organisation(host(subject.value()))).toList();
        boolean leads = !advertised.isEmpty() && !own.contains(advertised.getFirst());
        return leads && areTopPages(exhibit);
    }

    /** The host of a normalised URL. */
    private static String host(String url) {
        int start = url.indexOf("://");
        String rest = start < 0 ? url : url.substring(start + "://".length());
        int end = 0;
        while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(0, end);
    }
}
