package org.meyasubako.asking.authentication.spf;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses a record by the grammar of RFC 7208 section 12. Takes any text that begins with the version. */
final class SpfRecordParser {

    private static final String VERSION = "v=spf1";
    private static final Pattern MODIFIER = Pattern.compile("([A-Za-z][A-Za-z0-9_.-]*)=(.*)", Pattern.DOTALL);

    private final List<Directive> directives = new ArrayList<>();
    private final List<String> badTerms = new ArrayList<>();
    private Optional<MacroString> redirect = Optional.empty();
    private Optional<MacroString> explanation = Optional.empty();

    private SpfRecordParser() {}

    /** Whether the text is a record of this version at all (section 4.5): in any case, and ended by a space or the end. */
    static boolean isRecord(String text) {
        return text.regionMatches(true, 0, VERSION, 0, VERSION.length())
                && (text.length() == VERSION.length() || text.charAt(VERSION.length()) == ' ');
    }

    static SpfRecord parse(String text) {
        SpfRecordParser parser = new SpfRecordParser();
        Splitter.on(' ').omitEmptyStrings().split(text.substring(VERSION.length())).forEach(parser::term);
        return new SpfRecord(parser.directives, parser.redirect, parser.explanation, parser.badTerms);
    }

    private void term(String term) {
        Matcher modifier = MODIFIER.matcher(term);
        boolean good = modifier.matches() ? modifier(modifier.group(1).toLowerCase(Locale.ROOT), modifier.group(2)) : directive(term);
        if (!good) {
            badTerms.add(term);
        }
    }

    private boolean directive(String term) {
        Optional<Directive> directive = MechanismParser.parse(term).map(mechanism -> new Directive(Qualifier.of(term), mechanism, term));
        directive.ifPresent(directives::add);
        return directive.isPresent();
    }

    /** The two known modifiers may stand once each; others only have to be well formed (section 6). */
    private boolean modifier(String name, String value) {
        Optional<MacroString> target = MacroParser.domainSpec(value);
        return switch (name) {
            case "redirect" -> {
                boolean first = redirect.isEmpty();
                redirect = redirect.or(() -> target);
                yield first && target.isPresent();
            }
            case "exp" -> {
                boolean first = explanation.isEmpty();
                explanation = explanation.or(() -> target);
                yield first && target.isPresent();
            }
            default -> MacroParser.macroString(value).isPresent();
        };
    }
}
