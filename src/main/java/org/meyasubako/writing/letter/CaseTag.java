package org.meyasubako.writing.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The case number as it stands in letters, in square brackets, by which an answer finds its case: {@code [OUR-B-0001]}.
 *
 * @param prefix the desk's; empty for none
 * @param number of the case or, before there is one, of the complaint
 */
public record CaseTag(String prefix, String number) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]{0,16}");
    private static final Pattern NUMBER = Pattern.compile("[A-Z]-[0-9]{1,9}");
    private static final Pattern TAG = Pattern.compile("\\[(?:([A-Za-z0-9]{1,16})-)?([A-Z]-[0-9]{1,9})\\]");

    public CaseTag {
        if (!PLAIN.matcher(prefix).matches() || !NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("not a case number: " + prefix + " " + number);
        }
    }

    /** The tag in a subject; the first, where a subject has several. */
    public static Optional<CaseTag> find(String subject) {
        Matcher tag = TAG.matcher(subject);
        return tag.find() ? Optional.of(new CaseTag(Optional.ofNullable(tag.group(1)).orElse(""), tag.group(2))) : Optional.empty();
    }

    /** Without brackets: {@code OUR-B-0001}. */
    public String bare() {
        return prefix.isEmpty() ? number : prefix + "-" + number;
    }

    /** As it stands in a subject: {@code [OUR-B-0001]}. */
    public String bracketed() {
        return "[" + bare() + "]";
    }
}
