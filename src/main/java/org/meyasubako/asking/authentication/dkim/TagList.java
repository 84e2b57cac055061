package org.meyasubako.asking.authentication.dkim;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tags and their values, as signature fields and key records have them (RFC 6376 section 3.2).
 *
 * @param tags in their order; values keep the white space inside them
 * @param flaw what is wrong with the list; then the tags that could be read are still there
 */
public record TagList(Map<String, String> tags, Optional<Flaw> flaw) {

    /** Real lists have under 5,000 characters; copied header fields (tag {@code z}) make them longer. */
    static final int MAX_LENGTH = 65_536;

    /** A signature field has under 15. */
    static final int MAX_TAGS = 64;

    private static final CharMatcher SPACE = CharMatcher.anyOf(" \t\r\n");

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,40}");

    public TagList {
        // The order is that of the field.
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
    }

    /** Reads a list by its grammar, in which semicolons stand between tags and may stand behind the last; takes any text. */
    public static TagList parse(String text) {
        String rest = SPACE.trimTrailingFrom(text);
        return parse(rest.endsWith(";") ? rest.substring(0, rest.length() - 1) : rest, false);
    }

    /** Reads a list in which semicolons may stand twice, as people write them who publish keys; takes any text. */
    static TagList parseLoosely(String text) {
        return parse(text, true);
    }

    private static TagList parse(String text, boolean gaps) {
        Map<String, String> tags = new LinkedHashMap<>();
        Optional<Flaw> flaw = Optional.empty();
        if (text.length() > MAX_LENGTH) {
            return new TagList(tags, Optional.of(new Flaw(Flaw.Kind.TOO_LONG, "")));
        }
        // A field that says nothing lacks its tags, and holds nothing wrong.
        boolean empty = SPACE.matchesAllOf(text);
        for (String piece : Splitter.on(';').trimResults(SPACE).split(text)) {
            flaw = flaw.or(() -> piece.isEmpty() && (gaps || empty) ? Optional.empty() : add(tags, piece));
        }
        return new TagList(tags, flaw);
    }

    private static Optional<Flaw> add(Map<String, String> tags, String piece) {
        int equals = piece.indexOf('=');
        String name = equals < 0 ? "" : SPACE.trimTrailingFrom(piece.substring(0, equals));
        if (!NAME.matcher(name).matches()) {
            return Optional.of(new Flaw(Flaw.Kind.NOT_A_TAG, ""));
        }
        if (tags.size() == MAX_TAGS) {
            return Optional.of(new Flaw(Flaw.Kind.TOO_LONG, ""));
        }
        String value = SPACE.trimFrom(piece.substring(equals + 1));
        return tags.putIfAbsent(name, value) == null ? Optional.empty() : Optional.of(new Flaw(Flaw.Kind.DOUBLED, name));
    }

    /** The value of a tag with all white space taken out, which means nothing in any value that is read here. */
    public Optional<String> value(String tag) {
        return Optional.ofNullable(tags.get(tag)).map(SPACE::removeFrom);
    }

    /** The name of the first tag. */
    Optional<String> first() {
        return tags.keySet().stream().findFirst();
    }
}
