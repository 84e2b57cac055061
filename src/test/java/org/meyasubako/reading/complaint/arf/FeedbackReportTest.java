package org.meyasubako.reading.complaint.arf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.message.SourceText;

class FeedbackReportTest {

    private static FeedbackReport read(String... fields) {
        return new FeedbackReport(new MessageReader().read(SourceText.of(String.join("\n", fields) + "\n").encode()).fields());
    }

    private static List<String> defects(FeedbackReport report) {
        return report.defects().stream().map(Defect::code).toList();
    }

    @Test
    void aReportByTheStandardHasNoDefect() {
        FeedbackReport report = read("Feedback-Type: abuse", "User-Agent: x/1", "Version: 1", "Arrival-Date: Tue, 3 Mar 2026 00:10:11 +0000");
        assertThat(defects(report)).isEmpty();
        assertThat(report.arrival()).contains(Instant.parse("2026-03-03T00:10:11Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "'User-Agent: x|Version: 1', ARF_FEEDBACK_TYPE_MISSING",
        "'Feedback-Type: abuse|Version: 1', ARF_USER_AGENT_MISSING",
        "'Feedback-Type: abuse|User-Agent: x', ARF_VERSION_MISSING",
        "'Feedback-Type: abuse|User-Agent: x|Version: 0.1', ARF_VERSION_UNKNOWN",
        "'Feedback-Type: abuse|Feedback-Type: fraud|User-Agent: x|Version: 1', ARF_FIELD_REPEATED",
        "'Feedback-Type: auth-failure|User-Agent: x|Version: 1', ARF_AUTH_FAILURE_MISSING",
        "'Feedback-Type: abuse|User-Agent: x|Version: 1|Arrival-Date: Tue, 3 Mar 2026 00:10:11 +0000|Received-Date: Tue, 3 Mar 2026 00:10:11 +0000',"
                + " ARF_TWO_ARRIVAL_DATES",
    })
    void everyDeviationIsNamed(String fields, String code) {
        assertThat(defects(read(fields.split("\\|")))).containsExactly(code);
    }

    @Test
    void fieldsThatMayStandSeveralTimesAreKeptInOrder() {
        FeedbackReport report = read("Feedback-Type: abuse", "User-Agent: x", "Version: 1", "Original-Rcpt-To: <a@a.example>",
                "Original-Rcpt-To: <b@a.example>", "Reported-URI: http://x.example/1", "Reported-URI: http://x.example/2");
        assertThat(report.fields("original-rcpt-to")).extracting(field -> field.body().text()).containsExactly("<a@a.example>", "<b@a.example>");
        assertThat(defects(report)).isEmpty();
    }

    @Test
    void theOldNameOfTheDateIsRead() {
        assertThat(read("Received-Date: Tue, 3 Mar 2026 09:10:11 JST").arrival()).contains(Instant.parse("2026-03-03T00:10:11Z"));
    }
}
