package org.meyasubako.desktop.print;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages from one to another, as a person writes them: {@code 3}, {@code 2-5}, {@code 4-}; nothing written means all.
 *
 * @param first the first page, from 1
 * @param last the last page
 */
record PageRange(int first, int last) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})?\\s*(?:([-‐–ー~〜])\\s*(\\d{1,6})?)?");

    /** The range that is written; empty where it is none, or reaches beyond the paper. */
    static Optional<PageRange> parse(String written, int count) {
        Matcher found = WRITTEN.matcher(java.text.Normalizer.normalize(written.strip(), java.text.Normalizer.Form.NFKC));
        if (!found.matches()) {
            return Optional.empty();
        }
        int first = Optional.ofNullable(found.group(1)).map(Integer::parseInt).orElse(1);
        boolean open = found.group(2) != null || found.group(1) == null;
        int last = Optional.ofNullable(found.group(3)).map(Integer::parseInt).orElse(open ? count : first);
        return first >= 1 && first <= last && last <= count ? Optional.of(new PageRange(first, last)) : Optional.empty();
    }
}
