package org.meyasubako.writing.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Strikes whom a text greets by name: before an honorific, behind a greeting, or in front of the first comma. */
final class GreetingStriker implements Striker {

    private static final String NO_NAME = "\\s\u3000\u001f、。！!？?「」『』【】（）()<>《》:：;,，．.…・*#|/";
    private static final String HONORIFIC = "様|さま|サマ|さん|殿|御中|先生|ちゃん|くん";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("([^" + NO_NAME + "]{1,20}?(?:[ \u3000][^" + NO_NAME + "]{1,10}?)?)[ \u3000]?(?:" + HONORIFIC
                    + ")(?![々子式相方態])"),
            Pattern.compile("(?im)^[ \\t>]{0,8}+(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|attention|attn)[ ,:]++"
                    + "([^\\n,!:;.]{1,60}+)"),
            Pattern.compile("\\b(?:Mr|Ms|Mrs|Miss|Dr|Prof)\\b\\.? {0,2}+(\\p{Lu}[\\p{L}'-]{0,30}+(?: \\p{Lu}[\\p{L}'-]{0,30}+)?)"),
            Pattern.compile("(?i)\\b([a-z][a-z.'-]{1,30}?)[- ](?:sama|san|kun|sensei)\\b"),
            Pattern.compile("(?m)^[ \\t>]{0,8}+(\\p{Lu}\\p{Ll}{1,20}+(?: \\p{Lu}\\p{L}{1,20}+)?),"));

    /** What leads to an addressee within a sentence: up to a particle or a blank. */
    private static final Pattern TO = Pattern.compile("^.*(?:[のはをにもでとがへ]|[ \u3000])(?=[^のはをにもでとがへ \u3000]+$)");

    private final CommonWords addressees;

    GreetingStriker(CommonWords addressees) {
        this.addressees = addressees;
    }

    @Override
    public List<Strike> strikes(String text) {
        List<Strike> strikes = new ArrayList<>();
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (!isNobody(matcher.group(1).strip())) {
                    strikes.add(Strike.of(matcher.start(1), matcher.end(1), StrikeReason.GREETING));
                }
            }
        }
        return List.copyOf(strikes);
    }

    private boolean isNobody(String whom) {
        if (whom.chars().allMatch(c -> c < 0x80)) {
            return !whom.isEmpty() && List.of(whom.split(" ")).stream().allMatch(word -> addressees.contains(word) || word.equals("or"));
        }
        return addressees.contains(whom) || addressees.contains(TO.matcher(whom).replaceFirst(""));
    }
}
