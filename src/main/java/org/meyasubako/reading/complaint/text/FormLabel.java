package org.meyasubako.reading.complaint.text;

import java.util.List;
import java.util.Locale;

/** Tells the labels that forms and people put between the pieces of what they paste: {@code 【ヘッダ情報2】}, {@code 本文：}, {@code Body:}. */
public final class FormLabel {

    private static final int LONGEST = 40;
    private static final String OPENINGS = "【■●◆□◇○▼▽★☆《〈『「";
    private static final String CLOSINGS = ":：】》〉』」";
    private static final List<String> BODY = List.of("本文", "内容", "メッセージ", "body", "message", "text");
    private static final List<String> HEADER = List.of("ヘッダ", "header", "続き", "continued");
    private static final List<String> LEFT_OUT = List.of("...", "…", "……", "略", "以下略", "中略", "省略", "以下省略", "snip", "snipped",
            "cut", "omitted", "truncated", "removed", "deleted");

    private FormLabel() {}

    /** Whether a line, without marks and blanks around it, has the shape of a label. */
    public static boolean is(String line) {
        if (line.isEmpty() || line.length() > LONGEST || line.indexOf('@') >= 0 || line.indexOf('=') >= 0 || KnownFields.nameOf(line).isPresent()) {
            return false;
        }
        boolean opens = OPENINGS.indexOf(line.charAt(0)) >= 0;
        boolean closes = CLOSINGS.indexOf(line.charAt(line.length() - 1)) >= 0;
        return (opens || closes) && Character.isLetter(line.codePointAt(opens && line.length() > 1 ? 1 : 0));
    }

    /** Whether a label announces the body of the mail. */
    public static boolean ofBody(String line) {
        String text = line.toLowerCase(Locale.ROOT);
        return is(line) && BODY.stream().anyMatch(text::contains);
    }

    /** Whether a label announces a header, or more of it. */
    public static boolean ofHeader(String line) {
        String text = line.toLowerCase(Locale.ROOT);
        return is(line) && HEADER.stream().anyMatch(text::contains);
    }

    /** Whether a line says that others were left out: {@code [snip]}, {@code (中略)}, {@code …}. */
    public static boolean saysLeftOut(String line) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return false;
        }
        String text = line.toLowerCase(Locale.ROOT);
        int from = 0;
        int to = text.length();
        while (from < to && "[(<（［〈-~".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "])>）］〉-~".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        String words = text.substring(from, to).strip();
        boolean dots = words.length() >= 3 && words.chars().allMatch(c -> c == '.' || c == '…' || c == '・');
        return dots || LEFT_OUT.contains(words);
    }
}
