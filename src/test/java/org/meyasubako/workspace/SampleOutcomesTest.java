package org.meyasubako.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meyasubako.basis.evidence.Origin;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.Subject;
import org.meyasubako.reading.mailbox.Unread;
import org.meyasubako.reading.trace.HopChain;

/** Holds the program to the table in the sample's README. */
class SampleOutcomesTest {

    private static final Path MAILBOX = Path.of("assets/sample/mailbox");
    private static final Map<String, Inspection> READ = new LinkedHashMap<>();
    private static final List<Unread> UNREAD = new ArrayList<>();

    @BeforeAll
    static void readTheSample() throws Exception {
        Workbench.mailboxes().inspect(List.of(MAILBOX.toString()), new InspectionSink() {
            @Override
            public void inspected(Inspection inspection) {
                Origin origin = inspection.raw().origin();
                String file = origin.path().substring(MAILBOX.toString().length() + 1);
                READ.put(file.endsWith(".mbox") ? file + "#" + origin.index() : file, inspection);
            }

            @Override
            public void unread(Unread file) {
                UNREAD.add(file);
            }
        }, Progress.UNWATCHED);
    }

    static Stream<SampleTable.Row> rows() throws IOException {
        return SampleTable.rows(SampleTable.MAILS);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyMailComesOutAsItsRowStates(SampleTable.Row row) {
        assertThat(facts(read(row))).isEqualTo(row.cells().subList(1, 9));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyMailAccusesWhatItsRowStates(SampleTable.Row row) {
        List<String> accused = read(row).complaint().subjects().stream()
                .map(subject -> subject.role().code() + ":" + subject.value()).toList();
        String expected = row.cells().get(9);
        if (expected.equals("-")) {
            assertThat(accused).noneMatch(subject -> !subject.startsWith(Subject.Role.MENTIONED.code()));
        } else {
            assertThat(accused).containsSubsequence(expected.split(" "));
        }
    }

    private static Inspection read(SampleTable.Row row) {
        return Objects.requireNonNull(READ.get(row.first()), row.first());
    }

    private static List<String> facts(Inspection inspection) {
        Complaint complaint = inspection.complaint();
        return List.of(complaint.format().code(),
                complaint.complainant().address().map(Object::toString).orElse("-"),
                complaint.complainant().channel().code(),
                complaint.chain().map(chain -> String.valueOf(chain.hops().size())).orElse("-"),
                complaint.chain().flatMap(HopChain::handover).map(handover -> handover.ip().toString()).orElse("-"),
                complaint.chain().map(chain -> chain.grade().name()).orElse("-"),
                complaint.chain().map(chain -> chain.copy().name().toLowerCase(Locale.ROOT)).orElse("-"),
                complaint.eventTime().map(time -> time.at() + " " + time.from().code()).orElse("-"));
    }

    @Test
    void everyMailOfTheSampleHasARow() throws IOException {
        assertThat(READ.keySet()).containsExactlyInAnyOrderElementsOf(rows().map(SampleTable.Row::first).toList());
    }

    @Test
    void theNoteInTheArchiveIsToldAsNotRead() {
        assertThat(UNREAD).extracting(Unread::path).containsExactly(MAILBOX + "/samples.zip!/from-desk/note.txt");
    }
}
