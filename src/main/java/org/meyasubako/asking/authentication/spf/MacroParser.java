package org.meyasubako.asking.authentication.spf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meyasubako.asking.authentication.spf.MacroPart.Expansion;
import org.meyasubako.asking.authentication.spf.MacroPart.Literal;

/** Parses macro strings and domain-specs by the grammar of RFC 7208 section 7.1; empty where the text is none. */
final class MacroParser {

    /** The letters that a domain-spec may use, and those that are for explanations alone (section 7.2). */
    private static final String LETTERS = "slodipvh";

    private static final String EXPLANATION_LETTERS = LETTERS + "crt";

    private static final Pattern EXPANSION = Pattern.compile("%\\{([A-Za-z])([0-9]{0,9})([rR]?)([-.+,/_=]*)}");

    /** A label with a letter or an inner hyphen: the last number of an address is none. */
    private static final Pattern TOP_LABEL = Pattern.compile("(?=.*[A-Za-z-])[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?");

    private final String text;
    private final String letters;
    private final List<MacroPart> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    private MacroParser(String text, String letters) {
        this.text = text;
        this.letters = letters;
    }

    /** A name with macros: it ends in a macro, or in a dot and a top label. */
    static Optional<MacroString> domainSpec(String text) {
        return new MacroParser(text, LETTERS).parse().filter(parsed -> isEnded(text, parsed));
    }

    /** Any visible text with macros, as an unknown modifier has it. */
    static Optional<MacroString> macroString(String text) {
        return new MacroParser(text, EXPLANATION_LETTERS).parse();
    }

    private Optional<MacroString> parse() {
        int at = 0;
        while (at < text.length()) {
            int next = text.charAt(at) == '%' ? macro(at) : visible(at);
            if (next == at) {
                return Optional.empty();
            }
            at = next;
        }
        flush();
        return Optional.of(new MacroString(parts));
    }

    /** One past the character at {@code at}; {@code at} itself where no macro string may hold it. */
    private int visible(int at) {
        char c = text.charAt(at);
        if (c <= ' ' || c > '~') {
            return at;
        }
        literal.append(c);
        return at + 1;
    }

    /** One past the macro that begins at {@code at}; {@code at} itself where none does. */
    private int macro(int at) {
        String escaped = switch (at + 1 < text.length() ? text.charAt(at + 1) : ' ') {
            case '%' -> "%";
            case '_' -> " ";
            case '-' -> "%20";
            default -> "";
        };
        if (!escaped.isEmpty()) {
            literal.append(escaped);
            return at + 2;
        }
        Matcher written = EXPANSION.matcher(text).region(at, text.length());
        Optional<Expansion> expansion = written.lookingAt() ? expansion(written) : Optional.empty();
        flush();
        expansion.ifPresent(parts::add);
        return expansion.isPresent() ? written.end() : at;
    }

    /** A number of parts, where one is given, is not 0. */
    private Optional<Expansion> expansion(Matcher written) {
        char letter = written.group(1).charAt(0);
        char lower = written.group(1).toLowerCase(Locale.ROOT).charAt(0);
        int kept = written.group(2).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(written.group(2));
        if (letters.indexOf(lower) < 0 || kept == 0) {
            return Optional.empty();
        }
        String delimiters = written.group(4).isEmpty() ? "." : written.group(4);
        return Optional.of(new Expansion(lower, kept, !written.group(3).isEmpty(), delimiters, letter != lower));
    }

    private void flush() {
        if (!literal.isEmpty()) {
            parts.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private static boolean isEnded(String text, MacroString parsed) {
        if (parsed.parts().isEmpty()) {
            return false;
        }
        boolean escape = text.endsWith("%%") || text.endsWith("%_") || text.endsWith("%-");
        if (escape || parsed.parts().getLast() instanceof Expansion) {
            return true;
        }
        String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        int dot = bare.lastIndexOf('.');
        return dot >= 0 && TOP_LABEL.matcher(bare.substring(dot + 1)).matches();
    }
}
