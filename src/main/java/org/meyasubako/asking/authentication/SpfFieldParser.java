package org.meyasubako.asking.authentication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.meyasubako.asking.authentication.TokenReader.Pair;
import org.meyasubako.reading.message.SourceText;

/**
 * Parses the body of a Received-SPF field (RFC 7208 section 9.1): the result, then pairs. Its keys for envelope sender and HELO are told
 * by the names that RFC 8601 has for them. Takes any text.
 */
public final class SpfFieldParser {

    private static final Map<String, String> NAMES = Map.of("envelope-from", "smtp.mailfrom", "helo", "smtp.helo");

    /** Parses the body; what is not understood is a defect. */
    public ResultsField parse(SourceText body) {
        TokenReader tokens = new TokenReader(body);
        List<List<Token>> stretches = tokens.stretches();
        List<Pair> pairs = new ArrayList<>();
        Optional<Token> result = stretches.stream().findFirst().map(List::getFirst).filter(token -> token.is(Token.Kind.WORD));
        for (List<Token> stretch : stretches) {
            boolean first = result.isPresent() && stretch.getFirst().equals(result.get());
            tokens.pairs(first ? stretch.subList(1, stretch.size()) : stretch).stream()
                    .map(pair -> new Pair(NAMES.getOrDefault(pair.key(), pair.key()), pair.value())).forEach(pairs::add);
        }
        Optional<Statement> statement = result.map(Token::text).filter(word -> Outcome.of(word) != Outcome.OTHER)
                .flatMap(word -> StatementReader.read(new Pair("spf", word), pairs, tokens.span(List.of())));
        if (statement.isEmpty()) {
            tokens.defect(FieldDefect.STATEMENT_UNREAD, List.of());
        }
        Optional<String> receiver = pairs.stream().filter(pair -> pair.key().equals("receiver")).map(Pair::value)
                .filter(name -> !name.isEmpty()).findFirst();
        return new ResultsField(receiver, 1, OptionalInt.empty(), statement.stream().toList(), tokens.defects());
    }
}
