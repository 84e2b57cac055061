package org.meyasubako.writing.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away what can mark a text without being seen: characters without width, and how many blanks stand somewhere. */
final class InvisibleStriker implements Striker {

    private static final Pattern NOTHING = Pattern.compile(
            "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200d\u2060-\u2064\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
                    + "\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E01EF}]++");
    private static final Pattern BLANKS = Pattern.compile("(?m)[ \\t\\p{Zs}]++$|[ \\t\\p{Zs}]{2,}+|[\\t\\p{Zs}&&[^ \u3000]]|(?<=\\n)(?:[ \\t\\p{Zs}]*+\\n){2,}+");

    @Override
    public List<Strike> strikes(String text) {
        List<Strike> strikes = new ArrayList<>();
        Matcher nothing = NOTHING.matcher(text);
        while (nothing.find()) {
            strikes.add(new Strike(nothing.start(), nothing.end(), StrikeReason.INVISIBLE, ""));
        }
        Matcher blanks = BLANKS.matcher(text);
        while (blanks.find()) {
            boolean end = blanks.end() == text.length() || text.charAt(blanks.end()) == '\n';
            String one = blanks.group().indexOf('\n') >= 0 ? "\n" : end ? "" : " ";
            strikes.add(new Strike(blanks.start(), blanks.end(), StrikeReason.INVISIBLE, one));
        }
        return List.copyOf(strikes);
    }
}
