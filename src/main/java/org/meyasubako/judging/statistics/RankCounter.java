package org.meyasubako.judging.statistics;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.own.provider.CustomerNumber;

/** Counts the complaints of a period by what they have in common, the most frequent first. */
final class RankCounter {

    /** The code of what a complaint lacks: nobody named, not judged. */
    private static final String NONE = "none";

    private static final Comparator<Figure> MOST_FIRST =
            Comparator.comparingLong((Figure figure) -> -figure.amount().value().orElse(0)).thenComparing(Figure::code);

    private final Comparison comparison;
    private final Map<CustomerNumber, String> names;

    RankCounter(Comparison comparison, Map<CustomerNumber, String> names) {
        this.comparison = comparison;
        this.names = names;
    }

    /** By kind, format, way, customer, cause and language. */
    List<Chapter> chapters() {
        return List.of(
                rank(Chapter.Subject.KIND, "judged", complaint -> one(complaint.kind().map(kind -> kind.code())), code -> word("kind", code)),
                rank(Chapter.Subject.FORMAT, "one", complaint -> List.of(complaint.format().code()), code -> word("format", code)),
                rank(Chapter.Subject.CHANNEL, "one", complaint -> List.of(complaint.channel().code()), code -> word("channel", code)),
                rank(Chapter.Subject.CUSTOMER, "customer", RankCounter::customers, this::customer),
                rank(Chapter.Subject.CAUSE, "judged", complaint -> one(complaint.cause().map(cause -> cause.code())), code -> word("cause", code)),
                rank(Chapter.Subject.LANGUAGE, "language", complaint -> List.of(language(complaint)), RankCounter::languageName));
    }

    private static List<String> one(Optional<String> code) {
        return List.of(code.orElse(NONE));
    }

    private static Collection<String> customers(CountedComplaint complaint) {
        return complaint.customers().isEmpty() ? Set.of(NONE) : complaint.customers().stream().map(CustomerNumber::value).toList();
    }

    /** The languages in which the desk answers; every other stands together. */
    private static String language(CountedComplaint complaint) {
        return Set.of("ja", "en").contains(complaint.language()) ? complaint.language() : "other";
    }

    private static Sentence languageName(String code) {
        return word("language", code);
    }

    private static Sentence word(String of, String code) {
        return code.equals(NONE) && !of.equals("format") ? Sentence.of(Figure.class, "none." + of) : Sentence.of(Figure.class, of + "." + code);
    }

    private Sentence customer(String number) {
        return number.equals(NONE) ? Sentence.of(Figure.class, "none.customer")
                : Sentence.of(Figure.class, "name.customer", number, names.getOrDefault(new CustomerNumber(number), ""));
    }

    private Chapter rank(Chapter.Subject subject, String counted, Function<CountedComplaint, Collection<String>> codes,
            Function<String, Sentence> name) {
        Map<Window, Map<String, List<CountedComplaint>>> groups = new HashMap<>();
        groups.put(comparison.period(), comparison.period().grouped(codes));
        comparison.before().ifPresent(before -> groups.put(before, before.grouped(codes)));
        Set<String> all = new HashSet<>();
        groups.values().forEach(group -> all.addAll(group.keySet()));
        return Chapter.of(subject, all.stream().map(code -> comparison.figure(code, name.apply(code), counted,
                window -> Measured.complaints(groups.getOrDefault(window, Map.of()).getOrDefault(code, List.of())))).sorted(MOST_FIRST).toList());
    }
}
