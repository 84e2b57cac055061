package org.meyasubako.asking.lookup.whois;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a registration: {@code key: value}, or {@code a. [key] value} as JPNIC and JPRS write it.
 *
 * @param section the heading above, in lower case; empty before the first
 * @param block the number of blank lines before it: RPSL divides its objects so
 * @param key in lower case, without blanks, hyphens, underscores and slashes
 */
record WhoisField(String section, int block, String key, String value) {

    private static final Pattern BRACKETED = Pattern.compile("\\s*(?:[a-z]\\.\\s?)?\\[([^\\]]{1,60})\\]\\s*(.*)");
    private static final Pattern COLON = Pattern.compile("\\s*([^:：%#\\[\\s][^:：\\[]{0,59}?)[\\s.]*[:：]\\s*(.*)");
    private static final Pattern HEADING = Pattern.compile("\\s*(?:\\[ (.{1,70}) \\]|#+ ?([A-Z]+))\\s*");
    private static final Pattern CONTINUED = Pattern.compile("[ \\t]{4,}\\S.*");

    /** More lines are not read. */
    private static final int MAX_LINES = 20_000;

    /** The fields in the order of the text; a value that stands on the lines beneath its key is joined to it. */
    static List<WhoisField> read(String text) {
        List<WhoisField> fields = new ArrayList<>();
        String section = "";
        int block = 0;
        for (String line : text.lines().limit(MAX_LINES).toList()) {
            Matcher heading = HEADING.matcher(line);
            if (line.isBlank()) {
                block++;
            } else if (heading.matches()) {
                section = Optional.ofNullable(heading.group(1)).orElseGet(() -> heading.group(2)).strip().toLowerCase(Locale.ROOT);
            } else {
                add(fields, line, section, block);
            }
        }
        return fields;
    }

    private static void add(List<WhoisField> fields, String line, String section, int block) {
        Matcher bracketed = BRACKETED.matcher(line);
        Matcher colon = COLON.matcher(line);
        if (bracketed.matches()) {
            fields.add(new WhoisField(section, block, spelled(bracketed.group(1)), bracketed.group(2).strip()));
        } else if (colon.matches()) {
            fields.add(new WhoisField(section, block, spelled(colon.group(1)), colon.group(2).strip()));
        } else if (CONTINUED.matcher(line).matches() && !fields.isEmpty() && fields.getLast().value().isEmpty()) {
            WhoisField last = fields.removeLast();
            fields.add(new WhoisField(last.section(), last.block(), last.key(), line.strip()));
        }
    }

    private static String spelled(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[\\s\\-_/]", "");
    }
}
