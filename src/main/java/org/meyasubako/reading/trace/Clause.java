package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Optional;

/** One clause of a Received field (RFC 5321 section 4.4): its keyword and what stands behind it up to the next one. */
final class Clause {

    static final Clause NONE = new Clause("", List.of());

    private final String keyword;
    private final List<ReceivedToken> items;
    private final List<String> words;
    private final List<String> comments;

    /**
     * @param keyword in lower case; empty for what stands before the first keyword
     */
    Clause(String keyword, List<ReceivedToken> items) {
        this.keyword = keyword;
        this.items = List.copyOf(items);
        // The formats ask for these again and again.
        this.words = items.stream().filter(ReceivedToken::isWord).map(ReceivedToken::text).toList();
        this.comments = items.stream().filter(ReceivedToken::isComment).map(ReceivedToken::text).toList();
    }

    String keyword() {
        return keyword;
    }

    List<ReceivedToken> items() {
        return items;
    }

    List<String> words() {
        return words;
    }

    List<String> comments() {
        return comments;
    }

    Optional<String> word() {
        return words.isEmpty() ? Optional.empty() : Optional.of(words.getFirst());
    }

    Optional<String> comment() {
        return comments.isEmpty() ? Optional.empty() : Optional.of(comments.getFirst());
    }

    boolean isEmpty() {
        return items.isEmpty();
    }
}
