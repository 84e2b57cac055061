package org.meyasubako.reading.complaint.forward;

import com.google.common.base.CharMatcher;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.reading.complaint.text.KnownFields;
import org.meyasubako.reading.complaint.text.ShippedList;

/** The words with which mail programs begin a forward, and the labels that they put before sender, date, subject and recipients. */
final class ForwardLabels {

    private static final List<String> FIELDS = List.of("from", "to", "cc", "subject", "date", "reply-to");

    /** A separator is a line of its own. */
    private static final int LONGEST_SEPARATOR = 200;

    private static final int LONGEST_LABEL = 40;
    private static final CharMatcher DASHES = CharMatcher.anyOf("-=_*~－―─━");
    private static final CharMatcher AROUND = DASHES.or(CharMatcher.whitespace());
    private static final CharMatcher LABEL_MARKS = CharMatcher.whitespace().or(CharMatcher.anyOf("*_\u200B\uFEFF【】[]"));

    private final Map<String, String> labels = new HashMap<>();
    private final Set<String> separators;
    private final Set<String> ends;

    ForwardLabels() {
        ShippedList list = ShippedList.read(ForwardLabels.class, "forward-labels.txt");
        FIELDS.forEach(field -> list.of(field).forEach(label -> labels.put(label, field)));
        this.separators = new HashSet<>(list.of("separator"));
        this.ends = new HashSet<>(list.of("end"));
    }

    /** A field of a forward: what its label means in English, and where its value begins in the line. */
    record Labelled(String field, int valueStart) {}

    /** The label that a line begins with, whatever stands around it. */
    Optional<Labelled> labelOf(String line) {
        int colon = KnownFields.colon(line);
        if (colon < 1 || colon > LONGEST_LABEL) {
            return Optional.empty();
        }
        String label = CharMatcher.whitespace().collapseFrom(LABEL_MARKS.trimFrom(line.substring(0, colon)), ' ').toLowerCase(Locale.ROOT);
        return Optional.ofNullable(labels.get(label)).map(field -> new Labelled(field, colon + 1));
    }

    /** Whether a line says that a forward begins: known words between dashes or alone with a colon, or a rule of dashes or underscores. */
    boolean isSeparator(String line) {
        if (line.length() > LONGEST_SEPARATOR) {
            return false;
        }
        String text = line.strip();
        String words = words(text);
        boolean dashed = text.length() >= 2 && DASHES.matchesAllOf(text.substring(0, 2));
        boolean rule = dashed && words.isEmpty() && text.length() >= 20;
        boolean known = separators.contains(words) || (dashed && separators.stream().anyMatch(words::startsWith));
        return rule || (known && (dashed || text.endsWith(":") || text.endsWith("：")));
    }

    /** Whether a line is words between dashes, in whatever language: {@code ---- Doorgestuurd bericht ----}. */
    boolean isDashed(String line) {
        String text = line.length() > LONGEST_SEPARATOR ? "" : line.strip();
        return text.length() > 4 && DASHES.matchesAllOf(text.substring(0, 2)) && DASHES.matchesAllOf(text.substring(text.length() - 2))
                && !words(text).isEmpty();
    }

    /** Whether a line says that a forward ends. */
    boolean isEnd(String line) {
        return line.length() <= LONGEST_SEPARATOR && ends.contains(words(line));
    }

    private static String words(String line) {
        return CharMatcher.whitespace().collapseFrom(AROUND.or(CharMatcher.anyOf(":：")).trimFrom(line), ' ').toLowerCase(Locale.ROOT);
    }
}
