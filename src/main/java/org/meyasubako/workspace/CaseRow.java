package org.meyasubako.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.bundle.BundleKey;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.judging.bundle.FlagCode;
import org.meyasubako.judging.bundle.Tier;
import org.meyasubako.reading.trace.Grade;

/**
 * A case as the list of cases shows it.
 *
 * @param id its number everywhere: {@code B-0001}
 * @param customerName in the customer's own writing; empty where nobody is named
 * @param grade the best grade of its complaints
 * @param tier of circumstantial evidence; empty where the case does not rest on it
 * @param complainants independent ones, and of the automatic reports one for each source and sample
 * @param disposition in force; {@link Disposition#OPEN} while there is none
 * @param awaitsApproval whether a decision waits for a second person
 * @param flags raised and not cleared
 * @param calls why a person has to look at it again: a hold ends, or an emergency stop still lacks its approval; mostly none
 */
public record CaseRow(
        String id,
        BundleKey key,
        Optional<String> customerName,
        Kind kind,
        Optional<Grade> grade,
        Optional<Tier> tier,
        int complaints,
        int complainants,
        int samples,
        Instant first,
        Instant last,
        Disposition disposition,
        boolean awaitsApproval,
        Optional<LocalDate> review,
        List<FlagCode> flags,
        List<Sentence> calls) {

    public CaseRow {
        flags = List.copyOf(flags);
        calls = List.copyOf(calls);
    }
}
