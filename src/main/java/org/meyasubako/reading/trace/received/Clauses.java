package org.meyasubako.reading.trace.received;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.reading.message.MailDate;

/**
 * A field cut into its clauses (RFC 5321 section 4.4), in whatever order and however often they stand; the first of each counts.
 *
 * @param raw the unfolded body
 * @param date of the field
 */
record Clauses(String raw, Map<Clauses.Name, Clauses.Clause> clauses, List<Clause> repeated, Optional<MailDate> date) {

    /** The clauses; HEAD is what stands before the first of them. */
    enum Name {
        HEAD,
        FROM,
        BY,
        VIA,
        WITH,
        ID,
        FOR,
        TLS
    }

    /** The words and comments of one clause, without its keyword. */
    record Clause(Name name, List<Token> tokens) {

        /** The first word. */
        Optional<String> word() {
            return words().findFirst();
        }

        Stream<String> words() {
            return tokens.stream().filter(token -> !token.comment()).map(Token::text);
        }

        Stream<String> comments() {
            return tokens.stream().filter(Token::comment).map(Token::text);
        }
    }

    private static final Clause EMPTY = new Clause(Name.HEAD, List.of());

    static Clauses of(String raw, String front, Optional<MailDate> date) {
        Map<Name, Clause> first = new EnumMap<>(Name.class);
        List<Clause> repeated = new ArrayList<>();
        Name name = Name.HEAD;
        List<Token> tokens = new ArrayList<>();
        for (Token token : ReceivedTokenizer.tokenize(front)) {
            Optional<Name> keyword = keyword(token, name, tokens);
            if (keyword.isPresent()) {
                add(first, repeated, new Clause(name, List.copyOf(tokens)));
                name = keyword.get();
                tokens.clear();
            } else {
                tokens.add(token);
            }
        }
        add(first, repeated, new Clause(name, List.copyOf(tokens)));
        return new Clauses(raw, first, List.copyOf(repeated), date);
    }

    private static void add(Map<Name, Clause> first, List<Clause> repeated, Clause clause) {
        if (first.putIfAbsent(clause.name(), clause) != null) {
            repeated.add(clause);
        }
    }

    /** A keyword opens a clause, unless the clause before it still lacks its value: a host may be called "with" or "id". */
    private static Optional<Name> keyword(Token token, Name open, List<Token> tokens) {
        if (token.comment()) {
            return Optional.empty();
        }
        boolean valueMissing = (open == Name.FROM || open == Name.BY) && tokens.isEmpty();
        Optional<Name> name = switch (token.text().toLowerCase(Locale.ROOT)) {
            case "from" -> Optional.of(Name.FROM);
            case "by" -> Optional.of(Name.BY);
            case "via" -> Optional.of(Name.VIA);
            case "with" -> Optional.of(Name.WITH);
            case "id" -> Optional.of(Name.ID);
            case "for" -> Optional.of(Name.FOR);
            case "tls" -> open == Name.WITH ? Optional.of(Name.TLS) : Optional.empty();
            default -> Optional.empty();
        };
        return valueMissing && name.filter(n -> n != Name.BY).isPresent() && open == Name.BY ? Optional.empty() : name;
    }

    Clause clause(Name name) {
        return clauses.getOrDefault(name, EMPTY);
    }

    boolean has(Name name) {
        return clauses.containsKey(name) && name != Name.HEAD;
    }

    /** All comments of the field, in order of their clauses. */
    Stream<String> comments() {
        return Stream.concat(clauses.values().stream(), repeated.stream()).flatMap(Clause::comments);
    }

    /** Whether some comment contains {@code text}, given in lower case. */
    boolean anyComment(String text) {
        return comments().anyMatch(comment -> comment.toLowerCase(Locale.ROOT).contains(text));
    }

    /** The words of the with-clause, in lower case, on one line. */
    String withWords() {
        return String.join(" ", clause(Name.WITH).words().toList()).toLowerCase(Locale.ROOT);
    }
}
