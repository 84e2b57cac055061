package org.meyasubako.reading.complaint;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.SourceText;
import org.meyasubako.reading.trace.TraceContext.HeaderState;

/**
 * What a recogniser made of a mail.
 *
 * @param others further messages that were handed in the same way, in order; the first is the reported one
 * @param headers whether the reported header fields are whole
 * @param statement what stands in fields made for programs, where there are such
 * @param words the complainant's own words, without what he handed in
 */
public record Recognized(
        ComplaintFormat format,
        ReportedMessage reported,
        List<Message> others,
        HeaderState headers,
        Optional<Statement> statement,
        SourceText words,
        List<Defect> defects) {

    public Recognized {
        others = List.copyOf(others);
        defects = List.copyOf(defects);
    }

    /** A mail that hands nothing in. */
    public static Recognized nothingHandedIn(ComplaintFormat format, SourceText words) {
        return new Recognized(format, ReportedMessage.NONE, List.of(), HeaderState.COMPLETE, Optional.empty(), words, List.of());
    }

    public Recognized withWords(SourceText other) {
        return new Recognized(format, reported, others, headers, statement, other, defects);
    }
}
