package org.meyasubako.asking.lookup.whois;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.meyasubako.asking.lookup.bootstrap.ListFile;

/** Knows the words by which registries say that there is nothing, or that they will not answer. */
final class WhoisPhrases {

    /** What such words mean. */
    enum Meaning {
        ABSENT,
        LIMIT,
        ERROR
    }

    private record Phrase(Meaning meaning, Pattern words) {}

    /** Beyond that, prose of the registry's terms may say anything. */
    private static final int MAX_LINES = 400;

    private static final int MAX_LINE = 300;

    private final List<Phrase> phrases = ListFile.lines(WhoisReplyReader.class, "phrases.txt").stream().map(WhoisPhrases::phrase).toList();

    private static Phrase phrase(String line) {
        int space = line.indexOf(' ');
        Pattern words = Pattern.compile("[%#*>\\s]*(?:" + line.substring(space + 1) + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new Phrase(Meaning.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT)), words);
    }

    /** The first such words of a reply; empty where it has none. */
    Optional<Meaning> meaning(String text) {
        return text.lines().limit(MAX_LINES).map(line -> line.substring(0, Math.min(line.length(), MAX_LINE)))
                .flatMap(line -> phrases.stream().filter(phrase -> phrase.words().matcher(line).lookingAt())).map(Phrase::meaning).findFirst();
    }
}
