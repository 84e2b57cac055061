package org.meyasubako.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.LetterMark;
import org.meyasubako.casebook.ListRow;
import org.meyasubako.writing.letter.LetterKind;
import org.meyasubako.writing.letter.LetterState;

/**
 * The acknowledgements that the desk of the sample's story has sent, so that its clocks have not all run out: three hours after each
 * complaint, except in the case that the reader is to work himself.
 */
final class SampleAnswers {

    private static final Duration AFTER = Duration.ofHours(3);
    private static final Duration OLD_ENOUGH = Duration.ofHours(24);

    private final Casework work;
    private final String leftOut;

    SampleAnswers(Casework work, String leftOut) {
        this.work = work;
        this.leftOut = leftOut;
    }

    /** Does nothing where a letter is there already. */
    void acknowledge() throws CasebookUnavailableException {
        if (!work.letters().all().isEmpty()) {
            return;
        }
        List<LetterMark> marks = new ArrayList<>();
        for (String subject : subjects()) {
            List<LetterPlan> plans = work.letters().plan(LetterOrder.of(subject, LetterKind.L1)).stream()
                    .filter(plan -> received(plan).isBefore(work.now().minus(OLD_ENOUGH))).toList();
            for (WrittenLetter kept : work.letters().keep(plans)) {
                kept.number().ifPresent(number -> marks.add(
                        new LetterMark(number, LetterState.SENT, received(kept.plan()).plus(AFTER), Optional.empty(), false)));
            }
        }
        if (!marks.isEmpty()) {
            new LetterMarker(work).record(marks, List.of());
        }
    }

    /** Every case but that one, and every complaint that stands in none. */
    private Set<String> subjects() throws CasebookUnavailableException {
        Set<String> subjects = new LinkedHashSet<>(work.board().cases().stream().map(each -> each.number().text())
                .filter(number -> !number.equals(leftOut)).toList());
        Set<String> within = new LinkedHashSet<>();
        for (CaseBoard.OpenCase each : work.board().cases()) {
            work.casebook().bundles().members(each.number()).forEach(member -> within.add(member.row().number().text()));
        }
        List<ListRow> rows = new ArrayList<>();
        work.casebook().complaints().eachRow(rows::add);
        rows.stream().map(ListRow::number).map(CaseNumber.Complaint::text).filter(number -> !within.contains(number)).forEach(subjects::add);
        return subjects;
    }

    private static Instant received(LetterPlan plan) {
        return plan.context().complaints().stream().flatMap(row -> row.columns().received().stream()).min(Instant::compareTo).orElse(Instant.MAX);
    }
}
