package org.meyasubako.writing.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Private characters around each field while a template is filled, by which its place in the text is found again; no value holds any, for
 * {@link VisibleText} shows them.
 */
final class Marks {

    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final char NAMED = '\uE002';
    private static final Map<String, FieldName> NAMES =
            Arrays.stream(FieldName.values()).collect(Collectors.toUnmodifiableMap(FieldName::key, Function.identity()));

    private Marks() {}

    /** A stretch of a line that states a field. */
    record Place(int start, int end, FieldName name) {}

    /** A line without marks, and where its fields stand. */
    record Line(String text, List<Place> places) {

        Line {
            places = List.copyOf(places);
        }
    }

    /** The lines of a field, each between its marks. */
    static String around(FieldName name, List<String> lines) {
        StringBuilder marked = new StringBuilder();
        for (String line : lines) {
            marked.append(marked.isEmpty() ? "" : "\n").append(OPEN).append(name.key()).append(NAMED).append(line).append(CLOSE);
        }
        return marked.toString();
    }

    /** The line as people read it, with the places of its fields. */
    static Line read(String marked) {
        StringBuilder text = new StringBuilder();
        List<Place> places = new ArrayList<>();
        Optional<FieldName> name = Optional.empty();
        int start = 0;
        for (int at = 0; at < marked.length(); at++) {
            char c = marked.charAt(at);
            // A template may have cut or changed a field, and its marks with it; then no place is known.
            int named = c == OPEN ? marked.indexOf(NAMED, at) : -1;
            if (named > 0) {
                name = Optional.ofNullable(NAMES.get(marked.substring(at + 1, named)));
                start = text.length();
                at = named;
            } else if (c == CLOSE) {
                int from = start;
                name.filter(field -> from < text.length()).ifPresent(field -> places.add(new Place(from, text.length(), field)));
                name = Optional.empty();
            } else if (c != OPEN && c != NAMED) {
                text.append(c);
            }
        }
        return new Line(text.toString(), places);
    }

    /** A template's source without characters that could pass for marks. */
    static String without(String source) {
        return source.codePoints().filter(c -> Character.getType(c) != Character.PRIVATE_USE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
