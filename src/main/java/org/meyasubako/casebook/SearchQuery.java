package org.meyasubako.casebook;

import java.util.List;
import java.util.stream.Collectors;

/** What a person typed, as a query of the index: every word must be found, the last one may go on. */
final class SearchQuery {

    /** More words than a person types; what is pasted beyond them narrows nothing. */
    private static final int MAX_TOKENS = 64;

    private SearchQuery() {}

    /**
     * The expression for FTS5; empty where nothing was typed that can be looked for. Each token is quoted, so that no sign or word of
     * its language is taken for a command.
     */
    static String expression(String typed) {
        List<String> tokens = SearchText.wanted(typed).stream().limit(MAX_TOKENS).toList();
        String expression = tokens.stream().map(SearchQuery::quoted).collect(Collectors.joining(" AND "));
        return tokens.isEmpty() || endsWithBlank(typed) ? expression : expression + "*";
    }

    /** The expression for exactly this mark. */
    static String mark(String mark) {
        return quoted(mark);
    }

    private static boolean endsWithBlank(String typed) {
        return Character.isWhitespace(typed.codePointBefore(typed.length()));
    }

    private static String quoted(String token) {
        return '"' + token + '"';
    }
}
