package org.meyasubako.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.Deed;
import org.meyasubako.casebook.DeedKind;
import org.meyasubako.judging.bundle.Constraint;
import org.meyasubako.judging.bundle.Correction;

/** Imports the same mails in other orders and pieces, with persons at work in between. The property {@code stream} asks for another number of mails. */
class ImportOrderTest {

    private static final int MAILS = Integer.getInteger("stream", 500);
    private static final int ORDERS = 5;
    private static final int PIECES = 10;
    private static final int CHANGES = 50;
    private static final long SEED = 7;
    private static final Instant AFTERWARDS = Instant.parse("2026-03-25T00:00:00Z");

    @TempDir
    private Path home;

    private final CaseworkOpener opener = Workbench.opener(AFTERWARDS, "tanaka");

    @Test
    void theSampleMakesTheSameCasesInAnyOrderAndInPieces() throws Exception {
        SampleFolder folder = new SampleFolder(home.resolve("sample"));
        folder.lay();
        List<String> paths;
        try (Stream<Path> files = Files.list(folder.mailbox())) {
            paths = files.map(Path::toString).sorted().toList();
        }
        try (Casework work = casework(folder.profile())) {
            work.answersFrom(folder.answers());
            importInPieces(work, paths, 1);
            List<String> cases = CaseTable.of(work);
            for (int order = 1; order <= ORDERS; order++) {
                try (Casework other = casework(folder.profile())) {
                    other.answersFrom(folder.answers());
                    importInPieces(other, shuffled(paths, order), order % 2 == 0 ? 1 : PIECES);
                    assertThat(CaseTable.of(other)).isEqualTo(cases);
                }
            }
        }
    }

    @Test
    void aStreamMakesTheSameCasesInAnyOrderAndInPieces(TestReporter reporter) throws Exception {
        MadeComplaints made = new MadeComplaints(home, SEED);
        Path profile = made.profile();
        List<String> paths = made.mails(MAILS);
        List<String> cases;
        try (Casework work = casework(profile)) {
            importInPieces(work, paths, PIECES);
            cases = CaseTable.of(work);
            reporter.publishEntry(MAILS + " mails, " + work.casebook().complaints().count() + " complaints, " + work.cases().rows().size() + " cases");
        }
        assertThat(cases).hasSizeGreaterThan(MAILS / 2);
        for (int order = 1; order <= ORDERS; order++) {
            try (Casework work = casework(profile)) {
                importInPieces(work, shuffled(paths, order), 1);
                assertThat(CaseTable.of(work)).isEqualTo(cases);
            }
        }
    }

    @Test
    void whatPersonsDidOutlivesLaterImportsAndARebuild(TestReporter reporter) throws Exception {
        MadeComplaints made = new MadeComplaints(home, SEED);
        Path profile = made.profile();
        List<String> paths = made.mails(MAILS);
        PersonsChanges persons = new PersonsChanges(SEED);
        try (Casework work = casework(profile)) {
            for (List<String> piece : pieces(paths, PIECES)) {
                work.importer().run(piece, Workbench.UNWATCHED, Progress.UNWATCHED);
                persons.make(work, CHANGES / PIECES);
            }
            reporter.publishEntry(persons.done().toString());
            assertThat(persons.done().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(CHANGES);
            assertThat(persons.lost(work)).isEmpty();
            List<String> cases = CaseTable.of(work);
            work.reparser().run(Progress.UNWATCHED);
            assertThat(CaseTable.of(work)).isEqualTo(cases);
            assertThat(persons.lost(work)).isEmpty();
            assertThat(groupsOfAnotherOrder(work, profile, shuffled(paths, 1))).isEqualTo(groups(work));
        }
    }

    /** The same changes of the grouping, before any mail of another order, and the same verdicts after it. */
    private List<String> groupsOfAnotherOrder(Casework first, Path profile, List<String> paths) throws Exception {
        try (Casework other = casework(profile)) {
            for (Deed<Constraint> deed : first.casebook().deeds().all(DeedKind.REGROUP)) {
                other.casebook().deeds().record(DeedKind.REGROUP, new CaseNumber.Desk(), deed.value().orElseThrow(), List.of(), other.person());
            }
            importInPieces(other, paths, 1);
            for (Correction correction : first.casebook().verdicts().corrections()) {
                CaseNumber.Complaint number = other.casebook().complaints().row(correction.complaint()).orElseThrow().number();
                other.queue().override(number, correction.kind(), correction.cause(), correction.customer(), "as in the first");
            }
            return groups(other);
        }
    }

    private static List<String> groups(Casework work) throws Exception {
        List<String> groups = new ArrayList<>();
        for (CaseRow row : work.cases().rows()) {
            groups.add(row.key() + " " + work.cases().open(row.id()).members().stream().map(member -> member.sha256().hex()).toList());
        }
        return groups.stream().sorted().toList();
    }

    private static void importInPieces(Casework work, List<String> paths, int count) throws Exception {
        for (List<String> piece : pieces(paths, count)) {
            work.importer().run(piece, Workbench.UNWATCHED, Progress.UNWATCHED);
        }
    }

    private static List<List<String>> pieces(List<String> paths, int count) {
        return Stream.iterate(0, i -> i + 1).limit(count)
                .map(i -> paths.subList(paths.size() * i / count, paths.size() * (i + 1) / count)).toList();
    }

    private static List<String> shuffled(List<String> paths, int order) {
        List<String> other = new ArrayList<>(paths);
        Collections.shuffle(other, new Random(order));
        return other;
    }

    private Casework casework(Path profile) throws Exception {
        Path file = Files.createTempDirectory(home, "order").resolve("made.casebook");
        return opener.open(CaseworkOpener.Request.working(file, Optional.of(profile), Optional.empty()));
    }
}
