package org.meyasubako.writing.redaction;

import java.util.regex.Pattern;

/**
 * Writes landing paths so that no piece of them tells one recipient from another: words that are known to be common stand, and what
 * already stands for any recipient's own.
 */
public final class PathStriker {

    private static final Pattern PIECE = Pattern.compile("[^/?&=]+");
    private static final String ANY = "{id}";

    private final CommonWords words = CommonWords.of("path-words.txt");

    /** @param template path and query with {@code {id}} for what is one recipient's own */
    public String struck(String template) {
        return PIECE.matcher(template).replaceAll(found -> stands(found.group()) ? found.group() : Strike.MARK);
    }

    private boolean stands(String piece) {
        return piece.equals(ANY) || words.contains(piece);
    }
}
