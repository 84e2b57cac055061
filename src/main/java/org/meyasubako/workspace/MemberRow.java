package org.meyasubako.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.reading.complaint.Complainant;
import org.meyasubako.reading.trace.Grade;

/**
 * A complaint as the list of a case's members shows it.
 *
 * @param complaint its number: {@code R-000123}
 * @param path where it was opened
 * @param complainant name or address
 * @param format code of the complaint's format
 * @param sample number of the sample that it hands in
 * @param why it stands in this case
 * @param answering how far the answer to its complainant has come
 */
public record MemberRow(
        String complaint,
        Sha256 sha256,
        String path,
        Instant received,
        String complainant,
        Complainant.Channel channel,
        String format,
        Optional<Integer> sample,
        Kind kind,
        CauseCode cause,
        Optional<Grade> grade,
        List<Sentence> why,
        Correspondent.Answering answering) {

    public MemberRow {
        why = List.copyOf(why);
    }
}
