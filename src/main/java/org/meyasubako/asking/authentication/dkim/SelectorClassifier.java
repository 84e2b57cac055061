package org.meyasubako.asking.authentication.dkim;

import com.google.common.base.Splitter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the key names by which a sender can see whose mail is being checked: he may give every recipient a selector of his own, and is told
 * by the question for it who complained. Dates, versions and the long codes of hosting services are ordinary in selectors.
 */
final class SelectorClassifier {

    /** Shorter words are too common in names. */
    private static final int LEAST_WORD = 4;

    /** Longer than a date with its hour: a number that counts something. */
    private static final Pattern COUNTER = Pattern.compile("[0-9]{11,}");

    private final Set<String> words;

    /** @param words that name the complainant */
    SelectorClassifier(Set<String> words) {
        this.words = Set.copyOf(words.stream().map(word -> word.toLowerCase(Locale.ROOT)).filter(word -> word.length() >= LEAST_WORD).toList());
    }

    /** The first label of the name that may tell whose mail it is; empty where none does. */
    Optional<String> tellingLabel(KeyName key) {
        int registrable = key.domain().registrable().map(domain -> domain.ascii().length()).orElse(0);
        String beneath = key.domain().ascii().substring(0, key.domain().ascii().length() - registrable);
        return Splitter.on('.').omitEmptyStrings().splitToStream(key.selector() + "." + beneath)
                .filter(label -> words.stream().anyMatch(label::contains) || COUNTER.matcher(label).find()).findFirst();
    }
}
