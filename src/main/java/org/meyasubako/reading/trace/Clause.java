package org.meyasubako.reading.trace;

import java.util.ArrayList;
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
        this.words = texts(items, ReceivedToken.Kind.WORD);
        this.comments = texts(items, ReceivedToken.Kind.COMMENT);
    }

    private static List<String> texts(List<ReceivedToken> items, ReceivedToken.Kind kind) {
        List<String> texts = new ArrayList<>(items.size());
        for (ReceivedToken item : items) {
            if (item.kind() == kind) {
                texts.add(item.text());
            }
        }
        return List.copyOf(texts);
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

    /** Whether the line has no such clause; one that is there may still say nothing. */
    boolean isMissing() {
        return this == NONE;
    }

    /** Whether the first word is this one, in any case. */
    boolean opensWith(String word) {
        return !words.isEmpty() && words.getFirst().equalsIgnoreCase(word);
    }

    /** The first comment that begins with {@code start}, in any case. */
    Optional<String> commentStarting(String start) {
        for (String comment : comments) {
            if (ReceivedLine.startsWith(comment, start)) {
                return Optional.of(comment);
            }
        }
        return Optional.empty();
    }

    /** Whether a comment holds {@code part}, which is in small letters, in any case. */
    boolean mentions(String part) {
        for (String comment : comments) {
            if (ReceivedLine.contains(comment, part)) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return items.isEmpty();
    }
}
