package org.meyasubako.judging.bundle;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.indicator.NormalUrl.UrlFlag;

/** Draws from a complaint what speaks for an innocent customer; each sign is a small question of its own. */
final class SignExtractor {

    private final Map<Sign, Predicate<Exhibit>> questions = new EnumMap<>(Sign.class);

    SignExtractor(ProviderView provider) {
        PlaceSigns places = new PlaceSigns();
        WordSigns words = new WordSigns(provider);
        SenderSigns sender = new SenderSigns(provider);
        PictureSigns pictures = new PictureSigns();
        AffiliateParameters affiliates = new AffiliateParameters();
        questions.put(Sign.PROMINENT_PLAIN, places::areProminent);
        questions.put(Sign.TOP_PAGE_ONLY, places::areTopPages);
        questions.put(Sign.NO_TOKEN, places::haveNoToken);
        questions.put(Sign.QUOTED_DECORATION, places::areDecoration);
        questions.put(Sign.OPEN_REDIRECT, exhibit -> exhibit.places().stream().anyMatch(url -> url.flags().contains(UrlFlag.EMBEDDED_URL)));
        questions.put(Sign.AFFILIATE_ID, exhibit -> exhibit.places().stream().anyMatch(url -> affiliates.find(url.value()).isPresent()));
        questions.put(Sign.PROVOKING, words::provoke);
        questions.put(Sign.LANGUAGE_MISMATCH, words::areOfAnotherLanguage);
        questions.put(Sign.SPF_DMARC_FAIL, sender::isForged);
        questions.put(Sign.BOTNET_SOURCE, sender::isDialUp);
        questions.put(Sign.COMPLAINANT_UNPROVED, sender::isComplainantUnproved);
        questions.put(Sign.TRAP, exhibit -> exhibit.complaint().format() == ComplaintFormat.NONE);
        questions.put(Sign.SHOTGUN, new ShotgunSign()::isShown);
        questions.put(Sign.IMAGE_ONLY, pictures::areAllThatIsTaken);
        questions.put(Sign.PHISHING, exhibit -> isOfType(exhibit, "phish"));
        questions.put(Sign.MALWARE, exhibit -> isOfType(exhibit, "malware"));
    }

    Set<Sign> extract(Exhibit exhibit) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        questions.forEach((sign, question) -> {
            if (question.test(exhibit)) {
                signs.add(sign);
            }
        });
        return Collections.unmodifiableSet(signs);
    }

    private static boolean isOfType(Exhibit exhibit, String type) {
        return exhibit.complaint().type().filter(named -> named.toLowerCase(java.util.Locale.ROOT).contains(type)).isPresent();
    }

    /** The domain by which an organisation is told from others. */
    static String organisation(String host) {
        return DomainName.parse(host).flatMap(DomainName::registrable).map(DomainName::ascii).orElse(host);
    }
}
