package org.meyasubako.reading.complaint.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.reading.message.SourceText;

/**
 * Tells a header field in running text: a name that is known, or one of the shape {@code X-Some-Thing} or {@code Some-Thing}, then a
 * colon of either width. In prose and in the wrapped lines of other fields a colon stands too; so an unknown name needs a blank behind it,
 * and a list of names, as in the {@code h=} of a signature, is no field.
 */
public final class KnownFields {

    /** RFC 5322 sets no limit; no name in use is longer. */
    private static final int LONGEST_NAME = 61;

    private static final Set<String> NAMES = new HashSet<>(ShippedList.read(KnownFields.class, "known-fields.txt").of("field"));

    private KnownFields() {}

    /** The name of the field that a line begins with, in lower case; empty where it begins with none. */
    public static Optional<String> nameOf(String line) {
        int colon = colon(line);
        if (colon < 1 || colon > LONGEST_NAME) {
            return Optional.empty();
        }
        String written = line.substring(0, colon).stripTrailing();
        String name = written.toLowerCase(Locale.ROOT);
        if (!isName(name) || isListOfNames(line.substring(colon + 1))) {
            return Optional.empty();
        }
        boolean extension = name.startsWith("x-") && name.length() > 2;
        boolean blankFollows = colon + 1 < line.length() && Character.isWhitespace(line.charAt(colon + 1));
        return NAMES.contains(name) || extension || (blankFollows && isShapedAsName(written)) ? Optional.of(name) : Optional.empty();
    }

    /** Whether a line begins with a header field. */
    public static boolean isField(SourceText line) {
        return nameOf(line.text()).isPresent();
    }

    /** The place of the first colon, of either width; below zero where there is none. */
    public static int colon(String line) {
        int ascii = line.indexOf(':');
        int wide = line.indexOf('：');
        return ascii < 0 ? wide : wide < 0 ? ascii : Math.min(ascii, wide);
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_');
    }

    /** {@code Some-Thing}: words with capitals, joined by hyphens. */
    private static boolean isShapedAsName(String name) {
        String[] words = name.split("-", -1);
        if (words.length < 2) {
            return false;
        }
        for (String word : words) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** {@code Subject:To:Cc;}: what follows the first name is names again, with no blanks between. */
    private static boolean isListOfNames(String rest) {
        String list = rest.stripTrailing();
        int end = 0;
        while (end < list.length() && list.charAt(end) != ':' && list.charAt(end) != ';') {
            end++;
        }
        if (end < 2 || end == list.length() || !Character.isLetter(list.charAt(0))) {
            return false;
        }
        String name = list.substring(0, end).toLowerCase(Locale.ROOT);
        boolean goesOn = end == list.length() - 1 || (list.charAt(end) == ':' && !Character.isWhitespace(list.charAt(end + 1)));
        return goesOn ? isName(name) : list.charAt(end) == ';' && NAMES.contains(name);
    }
}
