package org.meyasubako.judging.bundle;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text without what differs from recipient to recipient: URLs, mail addresses, digits and names. */
final class BareText {

    /** A run of visible ASCII: URLs and mail addresses end where other scripts begin. */
    private static final Pattern RUN = Pattern.compile("[!-~]+");

    /** A name before an honorific, at the beginning of a line; not "customers only" (お客様専用). */
    private static final Pattern HONORED = Pattern.compile("(?m)^[^\\s、。様]{1,12}[ ]?(?:様|さま|殿)(?=[\\s、,。:]|$)");

    /** The word behind an English greeting. */
    private static final Pattern GREETED = Pattern.compile("(?m)^(dear|hello|hi)\\s{1,3}\\p{L}{1,30}(?:\\s\\p{L}{1,30})?\\s?,");

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
    private static final Pattern ANSWERS = Pattern.compile("^(?:(?:re|fwd?|転送|返信)[:：]\\s*)+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private BareText() {}

    /** @param names in lower case, not blank ones */
    static String of(String text, Set<String> names) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = RUN.matcher(folded).replaceAll(run -> isAddress(run.group()) ? " " : Matcher.quoteReplacement(run.group()));
        bare = GREETED.matcher(HONORED.matcher(bare).replaceAll(" ")).replaceAll("$1 ");
        for (String name : names) {
            bare = isName(name) ? bare.replace(name, " ") : bare;
        }
        return DIGITS.matcher(bare).replaceAll(" ");
    }

    /**
     * The text up to its last URL, which is where mail that advertises wants its reader to go; the whole where there is none. Behind it stand
     * footers, and in a pasted or forwarded text the complainant's own words, which would make another sample of every copy.
     */
    static String advertising(String text) {
        int last = Math.max(text.lastIndexOf("://"), text.lastIndexOf("www."));
        int end = last < 0 ? -1 : text.indexOf('\n', last);
        return end < 0 ? text : text.substring(0, end);
    }

    private static boolean isAddress(String run) {
        return run.contains("://") || run.startsWith("www.") || run.indexOf('@') >= 0;
    }

    /** A single Latin letter stands in every text. */
    private static boolean isName(String name) {
        return name.length() > 2 || (name.length() == 2 && name.charAt(0) > 0x2E80);
    }

    /** A subject in one line, without marks of answering and forwarding. */
    static String subject(String subject, Set<String> names) {
        String bare = SPACE.matcher(of(subject, names)).replaceAll(" ").strip();
        return ANSWERS.matcher(bare).replaceFirst("").strip();
    }
}
