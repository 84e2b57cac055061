package org.meyasubako.writing.letter;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the address of a page so that no program follows it: {@code hxxp://shop[.]our[.]example/a}. */
final class Defanged {

    private static final Pattern URL = Pattern.compile("(?i)\\b(https?|ftp)(://)([^/\\s?#\"'<>]*)");
    private static final int HOST = 3;
    private static final Defanged NOTHING_KEPT = new Defanged(Set.of());

    private final Set<String> kept;

    /** @param kept hosts whose addresses stand as they are: the desk's own */
    Defanged(Set<String> kept) {
        this.kept = Set.copyOf(kept);
    }

    /** The address of a page, or a host name alone. */
    static String url(String url) {
        return URL.matcher(url).find() ? NOTHING_KEPT.text(url) : url.replace("[.]", ".").replace(".", "[.]");
    }

    /** A text in which every address of a page, but of the hosts kept, is written so. */
    String text(String text) {
        return URL.matcher(text).replaceAll(found -> Matcher.quoteReplacement(kept.contains(found.group(HOST)) ? found.group()
                : scheme(found.group(1)) + found.group(2) + found.group(HOST).replace("[.]", ".").replace(".", "[.]")));
    }

    private static String scheme(String scheme) {
        return switch (scheme.toLowerCase(java.util.Locale.ROOT)) {
            case "http" -> "hxxp";
            case "https" -> "hxxps";
            default -> "fxp";
        };
    }
}
