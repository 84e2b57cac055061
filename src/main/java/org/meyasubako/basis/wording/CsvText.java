package org.meyasubako.basis.wording;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as text (RFC 4180), in which nothing is a formula.
 *
 * <p>Spreadsheets take a cell that begins with {@code =}, {@code +}, {@code -}, {@code @} or one of their wide forms for a formula, and
 * what stands in it may come from a stranger's mail. Such a text gets an apostrophe before it. Numbers stay numbers.
 */
public final class CsvText {

    /** Without it, Excel reads UTF-8 as the system's own charset. */
    private static final String MARK = "\uFEFF";

    /** What begins a formula, behind anything that a spreadsheet passes over. */
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Cntrl}\\p{Cf}\\p{Z}]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

    /** What has no place in a cell; ends of lines are allowed in quotes. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n]]");

    private final StringBuilder text = new StringBuilder(MARK);

    /** Adds a row of numbers and texts. */
    public CsvText row(List<?> cells) {
        text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(","))).append("\r\n");
        return this;
    }

    private static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        String words = CONTROL.matcher(value.toString().replace("\r\n", "\n")).replaceAll(" ");
        String safe = FORMULA.matcher(words).matches() ? "'" + words : words;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** The whole table. */
    public String text() {
        return text.toString();
    }

    /** The same as a file has it: UTF-8, with its mark. */
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
