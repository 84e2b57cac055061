package org.meyasubako.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.meyasubako.casebook.VerdictMark;
import org.meyasubako.own.provider.CustomerNumber;

/**
 * The tokens that a person set, such as {@code kind:3} or {@code state:open}: a row must match all. Words are no tokens: they are looked
 * for in the casebook. What looks like a token with an unknown key is a word: nobody is told "no results" because of a colon in a URL.
 *
 * @param tokens in lower case, each with a key of {@link #KEYS}
 */
public record QueueFilter(List<String> tokens) {

    private static final String NONE_SET = "none";

    /** The keys of tokens with what each looks at. */
    private static final Map<String, BiPredicate<QueueRow, String>> TESTS = Map.ofEntries(
            Map.entry("kind", by(row -> row.verdict().map(mark -> mark.kind().code()).orElse(NONE_SET))),
            Map.entry("cause", by(row -> row.verdict().map(mark -> mark.cause().code()).orElse(NONE_SET))),
            Map.entry("customer", by(row -> row.verdict().flatMap(VerdictMark::customer).map(CustomerNumber::value).orElse(NONE_SET))),
            Map.entry("assignee", by(row -> row.assignee().orElse(NONE_SET))),
            Map.entry("state", (row, value) -> value.equals("open") ? row.isOpen() : row.state().equals(value)),
            Map.entry("deadline", QueueFilter::isDue),
            Map.entry("case", (row, value) -> row.cases().stream().anyMatch(value::equalsIgnoreCase)),
            Map.entry("format", by(row -> row.columns().format().code())),
            Map.entry("grade", by(row -> row.columns().grade().map(Enum::name).orElse(NONE_SET))),
            Map.entry("copy", by(row -> row.columns().copy().name())),
            Map.entry("channel", by(row -> row.columns().complainant().channel().code())),
            Map.entry("language", by(row -> row.columns().language())),
            Map.entry("from", (row, value) -> from(row).contains(value)),
            Map.entry("has", QueueFilter::has));

    /** The keys of tokens. */
    public static final List<String> KEYS = TESTS.keySet().stream().sorted().toList();

    /** Lets every row through. */
    public static final QueueFilter NONE = new QueueFilter(List.of());

    public QueueFilter {
        tokens = tokens.stream().map(token -> token.toLowerCase(Locale.ROOT)).filter(QueueFilter::isToken).toList();
    }

    /** What was typed, cut at white space, also the ideographic one. */
    public static List<String> words(String typed) {
        return Arrays.stream(typed.split("[\\s\u3000]+")).filter(word -> !word.isEmpty()).toList();
    }

    /** The tokens in what was typed; words are left out. */
    public static QueueFilter parse(String typed) {
        return new QueueFilter(words(typed));
    }

    /** The words in what was typed; tokens are left out. */
    public static String text(String typed) {
        String kept = String.join(" ", words(typed).stream().filter(word -> !isToken(word)).toList());
        // A blank at the end says that the last word is whole.
        return typed.endsWith(" ") && !kept.isEmpty() ? kept + " " : kept;
    }

    /** Whether a word is a token with a key that is known, and not a word that happens to have a colon. */
    public static boolean isToken(String word) {
        int colon = word.indexOf(':');
        return colon > 0 && colon < word.length() - 1 && TESTS.containsKey(word.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    /** This filter and another. */
    public QueueFilter and(QueueFilter other) {
        List<String> all = new ArrayList<>(tokens);
        all.addAll(other.tokens);
        return new QueueFilter(all);
    }

    /** Whether the queue shows {@code row}. */
    public boolean admits(QueueRow row) {
        return test().test(row);
    }

    /** The same for many rows: the tokens are taken apart once. */
    public Predicate<QueueRow> test() {
        return tokens.stream().map(QueueFilter::test).reduce(row -> true, Predicate::and);
    }

    private static Predicate<QueueRow> test(String token) {
        int colon = token.indexOf(':');
        BiPredicate<QueueRow, String> test = Optional.ofNullable(TESTS.get(token.substring(0, colon))).orElseThrow();
        String value = token.substring(colon + 1);
        return row -> test.test(row, value);
    }

    private static BiPredicate<QueueRow, String> by(Function<QueueRow, String> value) {
        return (row, wanted) -> value.apply(row).equalsIgnoreCase(wanted);
    }

    private static boolean isDue(QueueRow row, String which) {
        return switch (which) {
            case "missed" -> row.due().filter(QueueRow.Due::missed).isPresent();
            case NONE_SET -> row.due().isEmpty();
            default -> row.due().filter(due -> due.rule().equalsIgnoreCase(which)).isPresent();
        };
    }

    private static String from(QueueRow row) {
        String address = row.columns().complainant().address().map(Object::toString).orElse("");
        return (address + " " + row.columns().complainant().name().orElse("")).toLowerCase(Locale.ROOT);
    }

    private static boolean has(QueueRow row, String what) {
        return switch (what) {
            case "attachment" -> row.columns().attachments() > 0;
            case "defect" -> row.columns().defects() > 0;
            case "chain" -> row.columns().hops() > 0;
            case "url" -> row.columns().urls() > 0;
            case "case" -> !row.cases().isEmpty();
            default -> false;
        };
    }
}
