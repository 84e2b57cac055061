package org.meyasubako.writing.document;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.FSTextBreaker;

/** Says where a line may end, by the Japanese rules too: no line begins with a closing bracket or a small kana (UAX #14, strict). */
final class PaperLineBreaker implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(ULocale.forLanguageTag("ja-u-lb-strict"));

    @Override
    public void setText(String text) {
        breaks.setText(text);
    }

    @Override
    public int next() {
        return breaks.next();
    }
}
