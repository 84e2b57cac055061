package org.meyasubako.casebook;

import java.util.LinkedHashSet;
import java.util.Set;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.judging.assessment.Assessment;
import org.meyasubako.judging.bundle.Candidate;

/** Makes the texts of a complaint's rows, on the thread that read it; safe to use from several threads at once. */
public final class ComplaintPreparer {

    /** Hosts of one complaint: what names thousands of places names none. */
    private static final int MAX_MARKS = 400;

    private final Stored stored;

    ComplaintPreparer(Stored stored) {
        this.stored = stored;
    }

    /** The complaint, ready to be added. */
    public PreparedComplaint prepare(RawMessage raw, ComplaintReading reading) {
        return new PreparedComplaint(raw, reading, stored.text(reading.indicators()),
                reading.candidate().map(candidate -> stored.text(candidate, Candidate.class)),
                reading.assessment().map(assessment -> stored.text(assessment, Assessment.class)),
                String.join(" ", tokens(reading)));
    }

    private static Set<String> tokens(ComplaintReading reading) {
        Set<String> tokens = SearchText.indexed(reading.searchText());
        Set<String> marks = new LinkedHashSet<>();
        for (NamedIndicator indicator : reading.indicators()) {
            marks.add(SearchText.mark("host", indicator.host().orElse(indicator.value())));
            if (marks.size() >= MAX_MARKS) {
                break;
            }
        }
        tokens.addAll(marks);
        return tokens;
    }
}
