package org.meyasubako.judging.bundle;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.meyasubako.judging.assessment.WordList;

/** What the words of the reported mail show. */
final class WordSigns {

    /** Letters that a text has at least before its language is told. */
    private static final int LEAST = 30;

    private final Pattern provoking = anyOf(WordList.read(WordSigns.class, "provoking-words.txt").of("provoking"));
    private final ProviderView provider;

    WordSigns(ProviderView provider) {
        this.provider = provider;
    }

    /** Whether the mail insults its reader or boasts of being spam: one that sells does not. */
    boolean provoke(Exhibit exhibit) {
        return provoking.matcher(exhibit.reportedWords()).find();
    }

    /** Phrases of Latin letters count as whole words. */
    private static Pattern anyOf(List<String> phrases) {
        return Pattern.compile(phrases.stream()
                .map(phrase -> phrase.charAt(0) < 0x80 ? "(?<![a-z])" + Pattern.quote(phrase) + "(?![a-z])" : Pattern.quote(phrase))
                .collect(Collectors.joining("|")));
    }

    /** Whether the mail is in another language than the one in which every customer named here does business. */
    boolean areOfAnotherLanguage(Exhibit exhibit) {
        if (exhibit.reportedText().codePoints().filter(Character::isLetter).limit(LEAST).count() < LEAST) {
            return false;
        }
        String language = Script.language(exhibit.reportedText());
        List<String> languages = exhibit.assessment().items().stream()
                .flatMap(verdict -> verdict.customer().stream()).map(provider::languageOf).flatMap(Optional::stream).toList();
        return !languages.isEmpty() && languages.stream().noneMatch(language::equals);
    }
}
