package org.meyasubako.writing.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Strikes what says a clear value only to a program: the smallest of word, line, paragraph or text in which the value is found once
 * encodings are undone.
 */
final class EncodedStriker implements Striker {

    private static final List<Pattern> UNITS = List.of(
            Pattern.compile("(?s).+"), Pattern.compile("(?:[^\\n]++\\n?+)++"), Pattern.compile("[^\\n]++"), Pattern.compile("[^\\s\u001f]++"));

    private final ValueSearch search;

    EncodedStriker(ValueSearch search) {
        this.search = search;
    }

    @Override
    public List<Strike> strikes(String text) {
        List<Strike> strikes = new ArrayList<>();
        strike(text, 0, 0, strikes);
        return List.copyOf(strikes);
    }

    /** Whether {@code text} says a clear value, in whatever encoding. */
    boolean says(String text) {
        LeakSearch leaks = new LeakSearch(search);
        leaks.text("", text);
        // What could not be read to the end is not known to be harmless.
        return !leaks.leaks().isEmpty() || !leaks.unread().isEmpty();
    }

    private void strike(String text, int offset, int level, List<Strike> strikes) {
        Matcher units = UNITS.get(level).matcher(text);
        while (units.find()) {
            if (says(units.group())) {
                int before = strikes.size();
                if (level + 1 < UNITS.size()) {
                    strike(units.group(), offset + units.start(), level + 1, strikes);
                }
                if (strikes.size() == before) {
                    strikes.add(Strike.of(offset + units.start(), offset + units.end(), StrikeReason.CLEAR_VALUE));
                }
            }
        }
    }
}
