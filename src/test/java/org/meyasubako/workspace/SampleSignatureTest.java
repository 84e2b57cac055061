package org.meyasubako.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.asking.authentication.evaluation.Check;
import org.meyasubako.casebook.CaseNumber;

/** The sample's mail through a sending service: the customer's key was recorded, the service's was not. */
class SampleSignatureTest {

    @TempDir
    private Path home;

    @Test
    void theCustomersSignatureHoldsAndWhatNobodyAskedForStaysOpen() throws Exception {
        SampleFolder folder = new SampleFolder(home.resolve("sample"));
        try (Casework work = new SampleCasework(folder, Workbench.opener(Instant.parse("2026-03-23T00:00:00Z"), "tanaka")).open()) {
            work.importer().run(List.of(folder.mailbox().resolve("43-attached-sending-service.eml").toString()), Workbench.UNWATCHED,
                    Progress.UNWATCHED);
            assertThat(work.queue().open(new CaseNumber.Complaint(1)).orElseThrow().evaluation().orElseThrow().checks()).extracting(SampleSignatureTest::told)
                    .containsExactly("DKIM ms1._domainkey.kirameki.example HOLDS", "DKIM s1._domainkey.mailservice.example OPEN",
                            "SPF send.mailservice.example OPEN", "DMARC kirameki.example HOLDS");
        }
    }

    private static String told(Check check) {
        return check.method() + " " + check.subject() + " " + check.standing();
    }
}
