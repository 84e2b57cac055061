package org.meyasubako.reading.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the scheme of a web address (RFC 3986 section 3.1) from its colon backwards, also where it was made harmless. */
final class SchemeReader {

    /** Schemes found within a longer run of letters: people paste without a space. */
    private static final List<String> GLUED = List.of("https", "http");
    /**
     * Schemes of addresses on hosts. Others ({@code mailto}, {@code javascript}, {@code data}, {@code cid}) name no place on one.
     */
    private static final Set<String> ALONE = Set.of(
            "https", "http", "ftps", "ftp", "sftp", "wss", "ws", "tcp", "udp", "ssh", "telnet", "irc", "ircs", "rtsp", "gopher");

    /**
     * {@code hxxp}, {@code hXXps}, {@code h**p}, {@code h○○p}, {@code h__p}; and {@code ttp}, Japan's habit of dropping the h.
     */
    private static final Pattern DEFANGED =
            Pattern.compile("(?:h[tx*_#?!○×●◯＊・-]{2}p|h[tx*_#?!○×●◯＊・-]{2}p(s)|ttp|ttp(s)|f[x*]p)$", Pattern.CASE_INSENSITIVE);

    /** The longest scheme that is looked for. */
    private static final int MAX_LENGTH = 8;

    private SchemeReader() {}

    /**
     * A scheme in a text.
     *
     * @param start where it begins
     * @param name in lower case, as it was before it was made harmless
     */
    record Scheme(int start, String name, boolean defanged) {

        boolean isWeb() {
            return name.equals("http") || name.equals("https");
        }
    }

    /** The scheme that ends before {@code colon}; empty where the word there is none of ours. */
    static Optional<Scheme> endingAt(String text, int colon) {
        int start = colon;
        while (start > 0 && colon - start < MAX_LENGTH && Ascii.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, colon).toLowerCase(Locale.ROOT);
        for (String scheme : GLUED) {
            if (word.endsWith(scheme)) {
                return Optional.of(new Scheme(colon - scheme.length(), scheme, false));
            }
        }
        return ALONE.contains(word) ? Optional.of(new Scheme(start, word, false)) : defanged(text, colon);
    }

    private static Optional<Scheme> defanged(String text, int colon) {
        char last = Ascii.at(text, colon - 1);
        Matcher matcher = DEFANGED.matcher(text).region(Math.max(0, colon - MAX_LENGTH), colon);
        // Most colons follow anything else: the look at one letter spares the search.
        if ("psPS".indexOf(last) < 0 || !matcher.find() || Ascii.isLetter(Ascii.at(text, matcher.start() - 1))) {
            return Optional.empty();
        }
        boolean secure = matcher.group(1) != null || matcher.group(2) != null;
        String word = matcher.group();
        String name = Character.toLowerCase(word.charAt(0)) == 'f' ? "ftp" : secure ? "https" : "http";
        return Optional.of(new Scheme(matcher.start(), name, true));
    }

    /** One past the slashes and backslashes that follow {@code from}. */
    static int slashesEnd(String text, int from) {
        int end = from;
        while (Ascii.at(text, end) == '/' || Ascii.at(text, end) == '\\') {
            end++;
        }
        return end;
    }
}
