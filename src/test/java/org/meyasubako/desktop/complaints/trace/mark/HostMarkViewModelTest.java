package org.meyasubako.desktop.complaints.trace.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.desktop.SampleDesk;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.reading.trace.HostMark;
import org.meyasubako.workspace.HostMarks;

class HostMarkViewModelTest {

    private static final CaseNumber.Complaint ONE = new CaseNumber.Complaint(1);
    private static final String HOST = "mx.tiny-host.example";
    private static final String REASON = "asked by telephone";

    @TempDir
    private Path home;

    private final List<String> told = new ArrayList<>();

    // Each test begins with its desk.
    @SuppressWarnings("NullAway.Init")
    private SampleDesk desk;
    @SuppressWarnings("NullAway.Init")
    private HostMarkViewModel model;

    @BeforeEach
    void openTheSample() throws Exception {
        desk = new SampleDesk(home);
        model = new HostMarkViewModel(desk.works());
        desk.ui().act(() -> {
            model.use(desk.work());
            model.whenMarked(() -> told.add("marked"));
        });
    }

    @AfterEach
    void closeTheSample() throws Exception {
        desk.close();
    }

    private void mark(String host, String reason) throws Exception {
        desk.ui().act(() -> model.mark(host, HostMark.Role.FORWARDER, ONE, reason, () -> told.add("done")));
        desk.ui().await(() -> told.contains("marked") || model.refusal().get() != null);
    }

    @Test
    void aMarkIsRecordedAndTheChainIsToBeReadAgain() throws Exception {
        mark(HOST, REASON);
        assertThat(desk.work().hostMarks().all()).extracting(marked -> marked.mark().host().text()).containsExactly(HOST);
        assertThat(told).containsExactly("done", "marked");
    }

    @Test
    void aMarkWithoutAReasonIsRefusedAndNothingIsReadAgain() throws Exception {
        mark(HOST, " ");
        assertThat(told).isEmpty();
        assertThat(desk.work().hostMarks().all()).isEmpty();
    }

    @Test
    void aNewFormForgetsTheRefusalOfTheLast() throws Exception {
        mark("co.jp", REASON);
        desk.ui().act(model::forgetRefusal);
        assertThat(desk.ui().see(() -> model.refusal().get() == null)).isTrue();
    }

    @Test
    void aMarkIsTakenBack() throws Exception {
        mark(HOST, REASON);
        told.clear();
        desk.ui().act(() -> model.takeBack(HOST, ONE, "it was another host", () -> told.add("done")));
        desk.ui().await(() -> told.contains("marked"));
        assertThat(desk.work().hostMarks().all()).isEmpty();
    }

    @Test
    void theMarksThatHoldAreRead() throws Exception {
        mark(HOST, REASON);
        List<HostMarks.Marked> read = new ArrayList<>();
        desk.ui().act(() -> model.read(read::addAll));
        desk.ui().await(() -> !read.isEmpty());
        assertThat(read.getFirst().reason()).contains(REASON);
    }

    @Test
    void withAProfileAndAWritableCasebookNothingBarsAMark() throws Exception {
        assertThat(desk.ui().see(model::barred)).isEmpty();
    }

    @Test
    void withoutACasebookAMarkIsBarredWithAReason() {
        assertThat(new HostMarkViewModel(new WorkRunner(Runnable::run)).barred()).isPresent();
    }
}
