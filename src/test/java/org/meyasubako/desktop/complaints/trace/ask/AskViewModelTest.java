package org.meyasubako.desktop.complaints.trace.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.asking.lookup.LookupMode;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.PlannedQuestion;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.RawReply;
import org.meyasubako.asking.lookup.Reach;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.workspace.Casework;
import org.meyasubako.workspace.Progress;
import org.meyasubako.workspace.SampleCasework;
import org.meyasubako.workspace.SampleFolder;
import org.meyasubako.workspace.Workbench;

class AskViewModelTest {

    private static final Instant NOW = Instant.parse("2026-03-23T00:00:00Z");
    private static final IpAddress SOURCE = IpAddress.parse("203.0.113.77").orElseThrow();

    @TempDir
    private Path home;

    private final List<Question> asked = new CopyOnWriteArrayList<>();
    private final ObjectProperty<LookupMode> mode = new SimpleObjectProperty<>(LookupMode.OFFLINE);
    private final CountDownLatch answered = new CountDownLatch(1);
    private final AskViewModel model = new AskViewModel(new WorkRunner(Runnable::run), mode);
    private Casework work;

    @BeforeEach
    void openTheSample() throws Exception {
        SampleFolder folder = new SampleFolder(home.resolve("sample"));
        work = new SampleCasework(folder, Workbench.opener(NOW, "tanaka", (question, reach, recorder) -> {
            asked.add(question);
            recorder.accept(new Observation(question, "test", NOW, OptionalLong.empty(), RawReply.NONE, Optional.of(Observation.Failure.TIMEOUT)));
            return Optional.empty();
        })).open();
        work.importer().run(List.of(folder.mailbox().resolve("09-pasted-shop-ja.eml").toString()), Workbench.UNWATCHED, Progress.UNWATCHED);
        model.use(work.lookups());
        model.whenAnswered(answered::countDown);
        CountDownLatch planned = new CountDownLatch(1);
        model.plan(SOURCE, firstOfTheShop(), planned::countDown);
        assertThat(planned.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @AfterEach
    void closeTheSample() throws Exception {
        work.close();
    }

    private Sha256 firstOfTheShop() throws Exception {
        return work.casebook().complaints().row(new CaseNumber.Complaint(1)).orElseThrow().sha256();
    }

    @Test
    void whatTheComplaintAdvertisesIsPlannedToo() {
        assertThat(model.planned()).extracting(PlannedQuestion::question)
                .contains(new Question(Question.Type.A, "shop.our.example"), new Question(Question.Type.PTR, SOURCE.toString()));
    }

    @Test
    void aListShowsThatItMaySpeakBeforeItIsAsked() {
        List<String> asked = model.planned().stream().map(planned -> planned.question().text()).toList();
        assertThat(asked).containsSubsequence("A 2.0.0.127.zen.spamhaus.org", "A 77.113.0.203.zen.spamhaus.org");
    }

    @Test
    void theQuestionsStandByWhomTheyReach() {
        assertThat(model.planned()).extracting(PlannedQuestion::reach).isSorted();
    }

    @Test
    void noListIsAskedAboutACustomer() throws Exception {
        CountDownLatch planned = new CountDownLatch(1);
        model.plan(IpAddress.parse("192.0.2.33").orElseThrow(), firstOfTheShop(), planned::countDown);
        assertThat(planned.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(model.planned()).filteredOn(each -> each.question().subject().startsWith("33.2.0.192.")).isNotEmpty()
                .allMatch(each -> each.barred().isPresent()).noneMatch(each -> model.approved().contains(each.question()));
    }

    @Test
    void offlineAsksNothing() {
        model.ask();
        assertThat(asked).isEmpty();
    }

    @Test
    void theSideUnderInvestigationIsNeverApprovedBeforehand() {
        assertThat(model.planned()).anyMatch(planned -> planned.reach() == Reach.SUSPECT);
        assertThat(model.planned()).filteredOn(planned -> planned.reach() == Reach.SUSPECT)
                .noneMatch(planned -> model.approved().contains(planned.question()));
    }

    @Test
    void askAsksExactlyWhatWasApproved() throws InterruptedException {
        Question chosen = model.planned().stream().filter(planned -> planned.reach() == Reach.REGISTRY).findFirst().orElseThrow().question();
        model.approved().clear();
        model.approved().add(chosen);
        mode.set(LookupMode.ASK);
        model.ask();
        assertThat(answered.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(asked).containsExactly(chosen);
    }

    @Test
    void onlineDoesNotReachTheSideUnderInvestigation() throws InterruptedException {
        mode.set(LookupMode.ONLINE);
        model.ask();
        assertThat(answered.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(asked).isNotEmpty().noneMatch(question -> question.type() == Question.Type.PTR);
    }

    @Test
    void anAnswerAskedAgainStandsBesideTheOldOne() throws InterruptedException {
        Question chosen = new Question(Question.Type.PTR, SOURCE.toString());
        int before = work.lookups().historyOf(chosen).size();
        model.approved().clear();
        model.approved().add(chosen);
        mode.set(LookupMode.ASK);
        model.ask();
        assertThat(answered.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(before).isPositive();
        assertThat(work.lookups().historyOf(chosen)).hasSize(before + 1);
    }
}
