package org.meyasubako.asking.authentication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.asking.authentication.Token.Kind;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.reading.message.SourceText;

/** Reads pairs of key and value off the tokens of one body, with the defects met on the way. */
final class TokenReader {

    /** Real fields have less than four thousand characters. */
    static final int MAX_LENGTH = 16_384;

    /** Real fields have less than twenty statements, and statements less than ten properties. */
    static final int MAX_PARTS = 64;

    private final SourceText body;
    private final List<Token> tokens;
    private final List<Defect> defects = new ArrayList<>();

    TokenReader(SourceText whole) {
        this.body = whole.length() > MAX_LENGTH ? whole.slice(0, MAX_LENGTH) : whole;
        if (whole.length() > MAX_LENGTH) {
            defects.add(FieldDefect.TOO_LONG.at(whole.span(MAX_LENGTH, whole.length())));
        }
        FieldTokenizer tokenizer = new FieldTokenizer(body.text());
        this.tokens = tokenizer.tokenize();
        if (tokenizer.isUnclosed()) {
            defects.add(FieldDefect.UNCLOSED.at(body.span()));
        }
    }

    /** A key with its value, which may be empty. */
    record Pair(String key, String value) {}

    /** The tokens between semicolons; empty stretches are left out. */
    List<List<Token>> stretches() {
        List<List<Token>> stretches = new ArrayList<>();
        List<Token> stretch = new ArrayList<>();
        for (Token token : tokens) {
            if (token.is(Kind.SEMICOLON)) {
                stretches.add(List.copyOf(stretch));
                stretch.clear();
            } else {
                stretch.add(token);
            }
        }
        stretches.add(List.copyOf(stretch));
        stretches.removeIf(List::isEmpty);
        if (stretches.size() > MAX_PARTS) {
            defect(FieldDefect.TOO_MANY_PARTS, stretches.get(MAX_PARTS));
        }
        return stretches.stream().limit(MAX_PARTS).toList();
    }

    /** The pairs of a stretch; a word that belongs to none is a defect. */
    List<Pair> pairs(List<Token> stretch) {
        List<Pair> pairs = new ArrayList<>();
        List<Token> words = new ArrayList<>();
        for (int i = 0; i < stretch.size(); i++) {
            if (!stretch.get(i).is(Kind.EQUALS)) {
                words.add(stretch.get(i));
                continue;
            }
            String key = key(words);
            boolean valued = i + 1 < stretch.size() && isValue(stretch, i + 1);
            if (!key.isEmpty()) {
                pairs.add(new Pair(key, valued ? bare(stretch.get(i + 1).text()) : ""));
            }
            i += valued ? 1 : 0;
        }
        strays(words);
        if (pairs.size() > MAX_PARTS) {
            defect(FieldDefect.TOO_MANY_PARTS, stretch);
        }
        return pairs.stream().limit(MAX_PARTS).toList();
    }

    /** Whether the word at {@code at} is a value and no key: no equals sign follows it. */
    private static boolean isValue(List<Token> stretch, int at) {
        boolean key = at + 1 < stretch.size() && stretch.get(at + 1).is(Kind.EQUALS);
        return stretch.get(at).is(Kind.WORD) && !key;
    }

    /** Takes the key that the words end in, in lower case; dot and slash may have white space or comments about them. */
    private String key(List<Token> words) {
        StringBuilder key = new StringBuilder();
        while (!words.isEmpty() && (key.isEmpty() || joins(words.getLast().text(), key))) {
            key.insert(0, words.removeLast().text());
        }
        strays(words);
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean joins(String word, StringBuilder rest) {
        return ".".equals(rest.substring(0, 1)) || "/".equals(rest.substring(0, 1)) || word.endsWith(".") || word.endsWith("/");
    }

    private void strays(List<Token> words) {
        words.forEach(word -> defect(FieldDefect.WORD_UNREAD, List.of(word)));
        words.clear();
    }

    private static String bare(String value) {
        return value.startsWith("<") && value.endsWith(">") ? value.substring(1, value.length() - 1) : value;
    }

    Optional<Span> span(List<Token> stretch) {
        return stretch.isEmpty() ? body.span() : body.span(stretch.getFirst().start(), stretch.getLast().end());
    }

    void defect(FieldDefect defect, List<Token> where) {
        defects.add(defect.at(span(where)));
    }

    List<Defect> defects() {
        return List.copyOf(defects);
    }
}
