package org.meyasubako.reading.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Undoes what people do to a URL or an address so that no program follows it: {@code [.]}, {@code (dot)}, {@code [:]//},
 * {@code [at]}, full-width letters, spaces in a host.
 *
 * <p>Only what cannot be anything else is undone, and only where it touches a word. Defanged schemes ({@code hxxp}) are the
 * {@link SchemeReader}'s, dots of other scripts the {@link HostScanner}'s: both need to know what stands around them.
 */
final class Refanger {

    /** Beyond so many edits a text is left as written: no honest text has them. */
    static final int MAX_EDITS = 100_000;

    private static final String OPENING = "[({【（［｛";
    /** What {@link #mark} looks at beyond ASCII. */
    private static final String MARKS = "【（［｛：／＠ｈＨｗＷ";
    private static final String CLOSING = "])}】）］｝";
    /** The longest content of a bracket that is looked at. */
    private static final int MAX_BRACKET = 8;

    private static final Map<String, String> IN_BRACKETS = Map.ofEntries(
            Map.entry(".", "."), Map.entry("。", "."), Map.entry("．", "."), Map.entry("dot", "."), Map.entry("d0t", "."),
            Map.entry("ドット", "."), Map.entry("点", "."), Map.entry(":", ":"), Map.entry("：", ":"), Map.entry("://", "://"),
            Map.entry("/", "/"), Map.entry("//", "//"), Map.entry("@", "@"), Map.entry("＠", "@"), Map.entry("at", "@"),
            Map.entry("アット", "@"), Map.entry("アットマーク", "@"));

    private final String written;
    private final SpacedHostReader hosts;
    private final StringBuilder text = new StringBuilder();
    private final List<RefangedText.Edit> edits = new ArrayList<>();
    private int copied;

    private Refanger(String written) {
        this.written = written;
        this.hosts = new SpacedHostReader(written);
    }

    private record Token(int length, String replacement) {}

    static RefangedText refang(String written) {
        return new Refanger(written).run();
    }

    private RefangedText run() {
        int at = 0;
        while (at < written.length() && edits.size() < MAX_EDITS) {
            if (!hosts.isAfterScheme(at) && !isMark(written.charAt(at))) {
                at++;
                continue;
            }
            Optional<Token> token = token(at);
            if (token.isPresent()) {
                replace(at, token.get());
            }
            at += token.isPresent() ? Math.max(1, token.get().length) : 1;
        }
        if (edits.isEmpty()) {
            return new RefangedText(written, written, List.of());
        }
        text.append(written, copied, written.length());
        return new RefangedText(written, text.toString(), edits);
    }

    private void replace(int from, Token token) {
        text.append(written, copied, from);
        int start = text.length();
        text.append(token.replacement);
        copied = from + token.length;
        edits.add(new RefangedText.Edit(start, text.length(), from, copied));
    }

    private Optional<Token> token(int at) {
        return hosts.isAfterScheme(at) ? spacedHost(at).or(() -> mark(at)) : mark(at);
    }

    /** Whether {@link #mark} looks at the character; nearly all of a text are none, and are passed over. */
    private static boolean isMark(char c) {
        return c < 0x80 ? c == ' ' || c == '.' || c == '[' || c == '(' || c == '{' || c == '\\' : MARKS.indexOf(c) >= 0;
    }

    private Optional<Token> mark(int at) {
        return switch (written.charAt(at)) {
            case '[', '(', '{', '【', '（', '［', '｛' -> bracket(at, at);
            case ' ' -> spaced(at);
            case '.' -> between(at, ".]", ".");
            case '\\' -> written.startsWith("\\/", at) ? Optional.of(new Token(2, "/")) : between(at, "\\.", ".");
            case '：', '／' -> separator(at);
            case '＠' -> between(at, "＠", "@");
            case 'ｈ', 'Ｈ', 'ｗ', 'Ｗ' -> fullWidth(at);
            default -> Optional.empty();
        };
    }

    private Optional<Token> spacedHost(int at) {
        return hosts.afterScheme(at).map(spaced -> new Token(spaced.length(), spaced.replace(" ", "")));
    }

    /** {@code pattern} at {@code at} with a word directly on both sides. */
    private Optional<Token> between(int at, String pattern, String replacement) {
        boolean found = written.startsWith(pattern, at) && Ascii.isAlphanumeric(Ascii.at(written, at - 1))
                && Ascii.isAlphanumeric(Ascii.at(written, at + pattern.length()));
        return found ? Optional.of(new Token(pattern.length(), replacement)) : Optional.empty();
    }

    /** A bracket at {@code at} whose edit begins at {@code from}, at the bracket or at a space before it. */
    private Optional<Token> bracket(int from, int at) {
        int close = at + 1;
        while (close < Math.min(written.length(), at + 2 + MAX_BRACKET) && CLOSING.indexOf(written.charAt(close)) < 0) {
            close++;
        }
        if (CLOSING.indexOf(Ascii.at(written, close)) < 0) {
            return oneSided(at);
        }
        int end = close + 1;
        String content = written.substring(at + 1, close).strip().toLowerCase(Locale.ROOT);
        Optional<Token> token = Optional.ofNullable(IN_BRACKETS.get(content)).filter(mark -> touchesWord(from, end, mark))
                .map(mark -> new Token(end + (spaceAfter(from, at, end) ? 1 : 0) - from, mark));
        return token.isPresent() ? token : oneSided(at);
    }

    private boolean touchesWord(int from, int end, String replacement) {
        char before = Ascii.at(written, from - 1);
        if (replacement.equals(".") && written.charAt(from) != '[') {
            char after = Ascii.at(written, written.startsWith(" ", end) ? end + 1 : end);
            return isWordEnd(before) && (Ascii.isAlphanumeric(after) || OPENING.indexOf(after) >= 0);
        }
        return before > ' ';
    }

    private static boolean isWordEnd(char c) {
        return Ascii.isAlphanumeric(c) || CLOSING.indexOf(c) >= 0;
    }

    /** A space after the bracket belongs to it where one stands before. */
    private boolean spaceAfter(int from, int at, int end) {
        return from < at && Ascii.at(written, end) == ' ' && Ascii.isAlphanumeric(Ascii.at(written, end + 1));
    }

    /** {@code example[.com}, and {@code http://[example.com} where no IPv6 address stands in the bracket. */
    private Optional<Token> oneSided(int at) {
        if (written.startsWith("[.", at)) {
            return between(at, "[.", ".");
        }
        boolean hostFollows = written.startsWith("//[", at - 2) && Ascii.isAlphanumeric(Ascii.at(written, at + 1))
                && !written.substring(at, Math.min(written.length(), at + 6)).contains(":");
        return hostFollows ? Optional.of(new Token(1, "")) : Optional.empty();
    }

    private Optional<Token> spaced(int at) {
        char next = Ascii.at(written, at + 1);
        if (Ascii.isAlphanumeric(next) && next != 'd' && next != 'D') {
            return Optional.empty();
        }
        if (OPENING.indexOf(next) >= 0 && Ascii.isAlphanumeric(Ascii.at(written, at - 1))) {
            return bracket(at, at + 1)
                    .filter(token -> token.length > 1 && Ascii.isAlphanumeric(Ascii.at(written, at + token.length)));
        }
        boolean dot = (next == 'd' || next == 'D') && hosts.isDotWord(at, isAfterDotWord(hosts.labelStart(at)));
        return dot ? Optional.of(new Token(5, ".")) : Optional.empty();
    }

    /** Whether what ends before {@code label} was a dot written as a word, and was taken for one. */
    private boolean isAfterDotWord(int label) {
        return copied == label && written.startsWith(" dot ", label - 5);
    }

    /** The full-width colon and slashes of {@code http：／／}. */
    private Optional<Token> separator(int at) {
        char before = Ascii.at(written, at - 1);
        if (FullWidth.isColon(written.charAt(at))) {
            boolean colon = Ascii.isLetter(before) && FullWidth.isSlash(Ascii.at(written, at + 1));
            return colon ? Optional.of(new Token(1, ":")) : Optional.empty();
        }
        boolean slash = FullWidth.isColon(before)
                || (FullWidth.isSlash(before) && FullWidth.isColon(Ascii.at(written, at - 2)));
        return slash ? Optional.of(new Token(1, "/")) : Optional.empty();
    }

    /** A URL that is written in full-width letters as a whole; its end is the first character that no URL has. */
    private Optional<Token> fullWidth(int at) {
        String start = FullWidth.fold(written.substring(at, Math.min(written.length(), at + 3))).toLowerCase(Locale.ROOT);
        if (!start.equals("htt") && !start.equals("hxx") && !start.equals("www")) {
            return Optional.empty();
        }
        int end = at;
        while (end < written.length() && FullWidth.isUrlCharacter(written.charAt(end))) {
            end++;
        }
        return Optional.of(new Token(end - at, FullWidth.fold(written.substring(at, end))));
    }
}
