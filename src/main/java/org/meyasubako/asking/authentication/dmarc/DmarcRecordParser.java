package org.meyasubako.asking.authentication.dmarc;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.meyasubako.basis.evidence.Defect;

/** Parses policy records (RFC 9989 sections 4.7 and 4.8). Takes any text; what is not understood keeps its default and is a defect. */
public final class DmarcRecordParser {

    /** The version is the first tag, its value in this very spelling. */
    private static final Pattern RECORD = Pattern.compile("[vV][ \\t]*=[ \\t]*DMARC1[ \\t]*(?:;.*)?", Pattern.DOTALL);

    private static final CharMatcher BLANK = CharMatcher.anyOf(" \t");
    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[!-+\\--~]+");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^@]+@[^@]+");

    private final Map<String, String> tags = new LinkedHashMap<>();
    private final List<Defect> defects = new ArrayList<>();

    private DmarcRecordParser() {}

    /** The record; empty where the text is none of this version, so that it is as if it weren't there. */
    public static Optional<DmarcRecord> parse(String text) {
        if (!RECORD.matcher(text).matches()) {
            return Optional.empty();
        }
        DmarcRecordParser parser = new DmarcRecordParser();
        Splitter.on(';').trimResults(BLANK).omitEmptyStrings().splitToStream(text).skip(1).forEach(parser::tag);
        return Optional.of(parser.record());
    }

    /** Of a tag that is there twice, the first counts. */
    private void tag(String written) {
        int equals = written.indexOf('=');
        if (equals <= 0) {
            defects.add(Defect.of("DMARC_TAG_UNREAD"));
            return;
        }
        String name = BLANK.trimFrom(written.substring(0, equals)).toLowerCase(Locale.ROOT);
        if (tags.putIfAbsent(name, BLANK.trimFrom(written.substring(equals + 1))) != null) {
            defects.add(Defect.of("DMARC_TAG_TWICE"));
        }
    }

    private DmarcRecord record() {
        Optional<Policy> policy = policy("p");
        Optional<Policy> subdomains = policy("sp");
        Optional<Policy> nonexistent = policy("np");
        boolean good = policy.isPresent() && subdomains.isPresent() == tags.containsKey("sp")
                && nonexistent.isPresent() == tags.containsKey("np");
        return new DmarcRecord(policy, subdomains, nonexistent, alignment("adkim"), alignment("aspf"), suffix(),
                word("t", "n", List.of("y", "n")).equals("y"), percentage(), uris(tags.getOrDefault("rua", "")), good, defects);
    }

    private Optional<Policy> policy(String tag) {
        Optional<String> value = Optional.ofNullable(tags.get(tag));
        Optional<Policy> policy = value.flatMap(Policy::of);
        if (value.isPresent() && policy.isEmpty()) {
            defects.add(Defect.of("DMARC_VALUE_UNREAD"));
        }
        return policy;
    }

    private Alignment alignment(String tag) {
        return word(tag, "r", List.of("r", "s")).equals("s") ? Alignment.STRICT : Alignment.RELAXED;
    }

    private Suffix suffix() {
        return switch (word("psd", "u", List.of("y", "n", "u"))) {
            case "y" -> Suffix.PUBLIC;
            case "n" -> Suffix.ORGANISATION;
            default -> Suffix.UNSAID;
        };
    }

    /** The value, in any case, where it is one of those allowed; else the default. */
    private String word(String tag, String usual, List<String> allowed) {
        String value = tags.getOrDefault(tag, usual).toLowerCase(Locale.ROOT);
        if (allowed.contains(value)) {
            return value;
        }
        defects.add(Defect.of("DMARC_VALUE_UNREAD"));
        return usual;
    }

    private OptionalInt percentage() {
        String value = tags.getOrDefault("pct", "");
        return value.matches("[0-9]{1,3}") && Integer.parseInt(value) <= 100 ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
    }

    private static List<String> uris(String list) {
        return Splitter.on(',').trimResults(BLANK).omitEmptyStrings().splitToStream(list).filter(DmarcRecordParser::isUri).toList();
    }

    private static boolean isUri(String text) {
        boolean mail = text.regionMatches(true, 0, "mailto:", 0, "mailto:".length());
        return URI.matcher(text).matches() && (!mail || MAIL.matcher(text).matches());
    }
}
