package org.meyasubako.desktop.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.ComplaintColumns;
import org.meyasubako.reading.complaint.Complainant;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.workspace.QueueRow;

class QueueLineTest {

    private static final Sentence WORDS = Sentence.of(QueueLineTest.class, "words");

    private static QueueRow row(long number, Optional<Instant> due, Optional<String> flood) {
        ComplaintColumns columns = new ComplaintColumns(ComplaintFormat.ARF, Complaint.Category.MESSAGING, Optional.empty(),
                new Complainant(Optional.empty(), Optional.empty(), Complainant.Channel.FEEDBACK_LOOP),
                Optional.of(Instant.EPOCH.plusSeconds(number)), Optional.empty(), "", Optional.empty(), Optional.empty(), Copy.NONE, 0, 0, 0, 0, "en");
        return new QueueRow(new CaseNumber.Complaint(number), Sha256.of(new byte[] {(byte) number}), "", columns, Optional.empty(), QueueRow.NEW,
                Optional.empty(), due.map(at -> new QueueRow.Due("decision", WORDS, WORDS, at, false)), List.of(), flood, 0);
    }

    private static List<Long> numbers(List<QueueLine> lines) {
        return lines.stream().map(line -> line.row().number().number()).toList();
    }

    @Test
    void whatIsDueFirstStandsFirstThenTheNewest() {
        List<QueueRow> rows = List.of(row(1, Optional.empty(), Optional.empty()), row(2, Optional.of(Instant.EPOCH.plusSeconds(99)), Optional.empty()),
                row(3, Optional.empty(), Optional.empty()), row(4, Optional.of(Instant.EPOCH.plusSeconds(50)), Optional.empty()));
        assertThat(numbers(QueueLine.of(rows, row -> true, Set.of()))).containsExactly(4L, 2L, 3L, 1L);
    }

    @Test
    void aFloodIsOneLineWithItsCount() {
        List<QueueRow> rows = new ArrayList<>(List.of(row(1, Optional.empty(), Optional.empty())));
        for (int i = 2; i <= 13; i++) {
            rows.add(row(i, Optional.empty(), Optional.of("loop")));
        }
        List<QueueLine> lines = QueueLine.of(rows, row -> true, Set.of());
        assertThat(numbers(lines)).containsExactly(13L, 1L);
        assertThat(lines.getFirst().flood()).isEqualTo(12);
        assertThat(QueueLine.of(rows, row -> true, Set.of("loop"))).hasSize(13);
    }

    @Test
    void aFloodOfWhichTheFilterLeavesOneIsThatOne() {
        List<QueueRow> rows = List.of(row(1, Optional.empty(), Optional.of("loop")), row(2, Optional.empty(), Optional.of("loop")));
        List<QueueLine> lines = QueueLine.of(rows, row -> row.number().number() == 1, Set.of());
        assertThat(lines).singleElement().matches(line -> !line.isFlood());
    }
}
