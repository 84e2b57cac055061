package org.meyasubako.writing.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Strikes minutes and seconds: a sender's log knows them of every mail, and of an hour only thousands. */
final class TimeStriker implements Striker {

    private static final List<Pattern> TIMES = List.of(
            Pattern.compile("(?<![\\p{N}:])\\p{Nd}{1,2}[:：](\\p{Nd}{2}(?:[:：]\\p{Nd}{2}(?:[.,]\\p{Nd}{1,9})?)?)(?![\\p{N}:])"),
            Pattern.compile("\\p{Nd}{1,2}時(\\p{Nd}{1,2})分"),
            Pattern.compile("分(\\p{Nd}{1,2})秒"));

    @Override
    public List<Strike> strikes(String text) {
        List<Strike> strikes = new ArrayList<>();
        for (Pattern pattern : TIMES) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                strikes.add(new Strike(matcher.start(1), matcher.end(1), StrikeReason.TIME, "xx"));
            }
        }
        return List.copyOf(strikes);
    }
}
