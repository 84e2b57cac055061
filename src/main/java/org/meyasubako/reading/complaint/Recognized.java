package org.meyasubako.reading.complaint;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.reading.message.SourceText;
import org.meyasubako.reading.trace.TraceContext.HeaderState;

/**
 * What a recogniser made of a mail.
 *
 * @param headers whether the reported header fields are whole
 * @param report the machine-readable part, for a feedback report
 * @param words the complainant's own words, without what he handed in
 */
record Recognized(
        ComplaintFormat format,
        ReportedMessage reported,
        HeaderState headers,
        Optional<FeedbackReport> report,
        SourceText words,
        List<Defect> defects) {

    Recognized {
        defects = List.copyOf(defects);
    }
}
