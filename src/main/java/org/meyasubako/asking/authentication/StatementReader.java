package org.meyasubako.asking.authentication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.asking.authentication.TokenReader.Pair;
import org.meyasubako.basis.evidence.Span;

/** Makes a statement of pairs: method and result, then reason and properties (RFC 8601 section 2.2). */
final class StatementReader {

    private static final String REASON = "reason";

    private StatementReader() {}

    /** The statement; empty where neither the method nor the result is one that is known. */
    static Optional<Statement> read(Pair result, List<Pair> rest, Optional<Span> span) {
        String name = result.key().split("/", 2)[0];
        String word = result.value().toLowerCase(Locale.ROOT);
        Method method = Method.of(name);
        Outcome outcome = Outcome.of(word);
        if (word.isEmpty() || (method == Method.OTHER && outcome == Outcome.OTHER)) {
            return Optional.empty();
        }
        Optional<String> reason = rest.stream().filter(pair -> pair.key().equals(REASON)).map(Pair::value).findFirst();
        List<Property> properties = rest.stream().filter(pair -> !pair.key().equals(REASON))
                .map(pair -> Property.of(pair.key(), pair.value())).toList();
        return Optional.of(new Statement(method, name, outcome, word, reason, properties, span));
    }
}
