package org.meyasubako.asking.authentication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.meyasubako.asking.authentication.Token.Kind;
import org.meyasubako.asking.authentication.TokenReader.Pair;
import org.meyasubako.reading.message.SourceText;

/**
 * Parses the body of an Authentication-Results field (RFC 8601 section 2.2) or of an ARC-Authentication-Results field (RFC 8617 section
 * 4.1.1), which begins with the number of its set. Takes any text.
 *
 * <p>Only the first pair between two semicolons states a result: a sender who smuggles {@code dkim=pass} into his address gains nothing.
 */
public final class ResultsFieldParser {

    private static final String NO_RESULT = "none";

    private final boolean arc;

    /** @param arc whether the field is one of an ARC set */
    public ResultsFieldParser(boolean arc) {
        this.arc = arc;
    }

    /** Parses the body; what is not understood is a defect. */
    public ResultsField parse(SourceText body) {
        TokenReader tokens = new TokenReader(body);
        List<List<Token>> stretches = new ArrayList<>(tokens.stretches());
        OptionalInt instance = arc ? instance(tokens, stretches) : OptionalInt.empty();
        List<Token> head = head(stretches);
        if (head.isEmpty()) {
            tokens.defect(FieldDefect.NO_ID, List.of());
        }
        List<Statement> statements = new ArrayList<>();
        stretches.forEach(stretch -> statement(tokens, stretch).ifPresent(statements::add));
        Optional<String> id = head.stream().map(Token::text).findFirst();
        return new ResultsField(id, version(head), instance, statements, tokens.defects());
    }

    /** Takes {@code i=1} off the front. */
    private static OptionalInt instance(TokenReader tokens, List<List<Token>> stretches) {
        List<Token> first = stretches.isEmpty() ? List.of() : stretches.getFirst();
        boolean named = first.size() == 3 && first.get(0).text().equals("i") && first.get(1).is(Kind.EQUALS);
        if (named) {
            stretches.removeFirst();
        }
        if (!named || !first.get(2).text().matches("[0-9]{1,2}")) {
            tokens.defect(FieldDefect.NO_INSTANCE, first);
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(first.get(2).text()));
    }

    /**
     * Takes the words before the first result off the front: the authserv-id, and the version. Microsoft leaves both away and begins with
     * a result; old programs let one follow without a semicolon.
     */
    private static List<Token> head(List<List<Token>> stretches) {
        if (stretches.isEmpty()) {
            return List.of();
        }
        List<Token> first = stretches.removeFirst();
        boolean pairs = first.stream().anyMatch(token -> token.is(Kind.EQUALS));
        int end = pairs ? keyStart(first) : first.size();
        if (end < first.size()) {
            stretches.addFirst(first.subList(end, first.size()));
        }
        return first.subList(0, end);
    }

    /** The index of the word before the first equals sign. */
    private static int keyStart(List<Token> stretch) {
        int at = 0;
        while (!stretch.get(at).is(Kind.EQUALS)) {
            at++;
        }
        return Math.max(at - 1, 0);
    }

    private static int version(List<Token> head) {
        String second = head.size() > 1 ? head.get(1).text() : "1";
        return second.matches("[0-9]{1,4}") ? Integer.parseInt(second) : 1;
    }

    private static Optional<Statement> statement(TokenReader tokens, List<Token> stretch) {
        if (stretch.size() == 1 && stretch.getFirst().text().equalsIgnoreCase(NO_RESULT)) {
            return Optional.empty();
        }
        List<Pair> pairs = stretch.stream().anyMatch(token -> token.is(Kind.EQUALS)) ? tokens.pairs(stretch) : List.of();
        Optional<Statement> statement = pairs.isEmpty() ? Optional.empty()
                : StatementReader.read(pairs.getFirst(), pairs.subList(1, pairs.size()), tokens.span(stretch));
        if (statement.isEmpty()) {
            tokens.defect(FieldDefect.STATEMENT_UNREAD, stretch);
        }
        return statement;
    }
}
