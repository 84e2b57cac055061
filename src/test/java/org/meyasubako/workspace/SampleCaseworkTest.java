package org.meyasubako.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.casebook.ListRow;
import org.meyasubako.judging.bundle.FlagCode;
import org.meyasubako.judging.bundle.Proposal;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.own.provider.UnreadableProfileException;
import org.meyasubako.reading.mailbox.UnreadableMailboxException;

/** Holds the program to what the sample's README says the desk should make of it: each mail's verdict, and every case. */
class SampleCaseworkTest {

    @TempDir
    private Path home;

    @Test
    void everyMailOfTheSampleIsJudgedAsItsReadmeSays() throws Exception {
        try (Casework work = sample()) {
            List<String> found = new ArrayList<>();
            work.casebook().complaints().eachRow(row -> found.add(verdict(row)));
            assertThat(found.stream().sorted().toList()).isEqualTo(SampleTable.rows(SampleTable.OUTCOMES)
                    .map(row -> String.join(" | ", row.cells().subList(1, 5)))
                    .sorted().toList());
        }
    }

    private static String verdict(ListRow row) {
        return row.verdict().map(verdict -> String.join(" | ", verdict.kind().code(), verdict.cause().code(),
                verdict.customer().map(CustomerNumber::value).orElse("-"), row.columns().grade().map(Enum::name).orElse("-"))).orElse("-");
    }

    @Test
    void everyCaseOfTheSampleIsAsItsReadmeSays() throws Exception {
        try (Casework work = sample()) {
            List<String> found = new ArrayList<>();
            for (CaseRow row : work.cases().rows()) {
                found.add(told(row, work.cases().open(row.id())));
            }
            assertThat(found.stream().sorted().toList()).isEqualTo(SampleTable.rows(SampleTable.BUNDLES)
                    .map(row -> String.join(" | ", row.cells().subList(0, 6)) + " | " + row.cells().get(8))
                    .sorted().toList());
        }
    }

    private static String told(CaseRow row, CaseDetail detail) {
        String flags = detail.flags().stream().map(flag -> flag.code()).map(FlagCode::code).collect(Collectors.toCollection(TreeSet::new))
                .stream().collect(Collectors.joining(" "));
        return String.join(" | ", row.key().value(), row.key().customer().map(CustomerNumber::value).orElse("-"), row.kind().code(),
                row.tier().map(Enum::name).orElse("-"), String.valueOf(row.complaints()), String.valueOf(row.complainants()),
                flags.isEmpty() ? "-" : flags);
    }

    @Test
    void aSiteThatOnlySpamNamesIsHeldAndNeverSuspendedWithoutAClause() throws Exception {
        try (Casework work = sample()) {
            CaseRow shop = work.cases().rows().stream().filter(row -> row.key().value().equals("shop.our.example")).findFirst().orElseThrow();
            CaseDetail detail = work.cases().open(shop.id());
            assertThat(detail.proposals()).filteredOn(proposal -> proposal.standing() == Proposal.Standing.PROPOSED)
                    .extracting(proposal -> proposal.disposition().code()).containsExactly("hold");
            DecisionRequest suspend = new DecisionRequest(org.meyasubako.judging.bundle.Disposition.SUSPEND_TOS, "because of the mail",
                    Optional.empty(), Optional.empty(), false);
            assertThat(work.cases().decide(shop.id(), suspend).isDone()).isFalse();
        }
    }

    @Test
    void theSampleLaidASecondTimeAddsNothing() throws Exception {
        long first;
        try (Casework work = sample()) {
            first = work.casebook().complaints().count();
        }
        try (Casework work = sample()) {
            assertThat(work.casebook().complaints().count()).isEqualTo(first);
        }
    }

    private Casework sample() throws IOException, UnreadableProfileException, UnreadableMailboxException, InterruptedException {
        SampleFolder folder = new SampleFolder(home.resolve("sample"));
        Casework work = new SampleCasework(folder, Workbench.opener(Instant.parse("2026-11-24T00:00:00Z"), "somebody")).open();
        work.importer().run(List.of(folder.mailbox().toString()), Workbench.UNWATCHED, Progress.UNWATCHED);
        return work;
    }
}
