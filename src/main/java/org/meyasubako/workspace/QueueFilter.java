package org.meyasubako.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a person typed into the search field: tokens such as {@code format:arf} or {@code grade:b}, and words; a row must match all.
 *
 * <p>Keys are {@code format}, {@code grade}, {@code copy}, {@code channel}, {@code language}, {@code from}, {@code has}
 * ({@code attachment}, {@code defect}, {@code chain}, {@code url}). A token with an unknown key is a word like any other: nobody is
 * told "no results" because of a colon in a URL.
 *
 * @param tokens the tokens and words in lower case
 */
public record QueueFilter(List<String> tokens) {

    /** The keys of tokens. */
    public static final List<String> KEYS = List.of("format", "grade", "copy", "channel", "language", "from", "has");

    /** Lets every row through. */
    public static final QueueFilter NONE = new QueueFilter(List.of());

    public QueueFilter {
        tokens = List.copyOf(tokens);
    }

    /** Splits at white space, also the ideographic space. */
    public static QueueFilter parse(String typed) {
        return new QueueFilter(Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[\\s\u3000]+")).filter(t -> !t.isEmpty()).toList());
    }

    /** Whether a word is a token with a key that is known, and not a word that happens to have a colon. */
    public static boolean isToken(String word) {
        int colon = word.indexOf(':');
        return colon > 0 && colon < word.length() - 1 && KEYS.contains(word.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    /** This filter with one more token. */
    public QueueFilter with(String token) {
        List<String> more = new ArrayList<>(tokens);
        more.add(token.toLowerCase(Locale.ROOT));
        return new QueueFilter(more);
    }

    /** Whether the queue shows {@code row}. */
    public boolean admits(QueueRow row) {
        return tokens.stream().allMatch(token -> admits(row, token));
    }

    private static boolean admits(QueueRow row, String token) {
        int colon = token.indexOf(':');
        String value = token.substring(colon + 1);
        return switch (colon < 0 ? "" : token.substring(0, colon)) {
            case "format" -> row.format().code().equals(value);
            case "grade" -> row.grade().map(grade -> grade.name().toLowerCase(Locale.ROOT)).orElse("none").equals(value);
            case "copy" -> row.copy().name().toLowerCase(Locale.ROOT).equals(value);
            case "channel" -> row.complainant().channel().code().equals(value);
            case "language" -> row.language().equals(value);
            case "from" -> from(row).contains(value);
            case "has" -> has(row, value);
            default -> row.searchText().contains(token);
        };
    }

    private static String from(QueueRow row) {
        String address = row.complainant().address().map(Object::toString).orElse("");
        return (address + " " + row.complainant().name().orElse("")).toLowerCase(Locale.ROOT);
    }

    private static boolean has(QueueRow row, String what) {
        return switch (what) {
            case "attachment" -> row.attachments() > 0;
            case "defect" -> row.defects() > 0;
            case "chain" -> row.hops() > 0;
            case "url" -> row.urls() > 0;
            default -> false;
        };
    }
}
