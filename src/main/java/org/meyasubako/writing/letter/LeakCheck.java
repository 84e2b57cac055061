package org.meyasubako.writing.letter;

import java.util.List;
import java.util.stream.IntStream;
import org.meyasubako.writing.redaction.ClearValues;
import org.meyasubako.writing.redaction.LeakFinder;
import org.meyasubako.writing.redaction.LeakReport;
import org.meyasubako.writing.redaction.NamedBytes;
import org.meyasubako.writing.redaction.NamedText;

/**
 * Looks through a finished letter for whom it must not name: the complainant in one to a customer, the customer in one to anybody else.
 *
 * @param values that the letter must not show
 */
public record LeakCheck(ClearValues values) {

    /** A letter that protects nobody. */
    public static final LeakCheck NOTHING_PROTECTED = new LeakCheck(ClearValues.NONE);

    /**
     * The search of the file as it would go out.
     *
     * @param texts what a reader sees in it, where the bytes don't show that: the pages of a PDF
     */
    LeakReport check(String fileName, byte[] file, List<String> texts) {
        if (values.isEmpty()) {
            return new LeakReport(List.of(), List.of(), List.of());
        }
        List<NamedText> named = IntStream.range(0, texts.size()).mapToObj(at -> new NamedText(fileName + ", " + (at + 1), texts.get(at))).toList();
        return new LeakFinder().find(values, List.of(new NamedBytes(fileName, file)), named);
    }
}
