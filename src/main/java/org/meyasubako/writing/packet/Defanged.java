package org.meyasubako.writing.packet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes addresses on the web so that no program makes a link of them: {@code hxxps://shop[.]our[.]example/c/1}. */
final class Defanged {

    private static final Pattern WEB = Pattern.compile("(?i)\\bhttp(s?)(://)([^\\s/?#<>\"']*)");

    private Defanged() {}

    static String text(String text) {
        return WEB.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                "hxxp" + found.group(1) + found.group(2) + found.group(3).replace(".", "[.]")));
    }
}
