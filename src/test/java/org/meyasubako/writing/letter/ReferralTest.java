package org.meyasubako.writing.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.message.Part;

/** Reports to the provider of the source. */
class ReferralTest {

    private static final List<String> COPY = List.of("Received: from x.example (x.example [198.51.100.7])", "\tby mx1.reader.example; Tue, 3 Mar 2026 08:58:31 +0900",
            "From: 売り手 <news@sender.example>", "To: [redacted]", "", "本日限り http://shop.our.example/");

    private static Referral referral(ReferralForm form, OptionalInt port, List<String> copy) {
        return new Referral(form, IpAddress.parse("198.51.100.7").orElseThrow(), Instant.parse("2026-03-02T23:58:31Z"), port,
                Optional.of("news@sender.example"), List.of("http://shop.our.example/", "http://a.example/\r\nX: y"), copy, false);
    }

    private static Export export(Referral referral) {
        Draft draft = TypedCase.draft(TypedCase.request(LetterKind.L12, Language.ENGLISH));
        return new DraftWriter(TypedCase.DESK, TypedCase.PDF).referral(draft, new Posting(9, TypedCase.NOON, Optional.empty()), referral,
                LeakCheck.NOTHING_PROTECTED);
    }

    private static Message mail(Referral referral) {
        return new MessageReader().read(RawMessage.of(((Export.Finished) export(referral)).file().bytes(), "L12-001.eml"));
    }

    @Test
    void aFeedbackReportHasItsThreeParts() {
        Message mail = mail(referral(ReferralForm.ARF, OptionalInt.empty(), COPY));
        assertThat(mail.root().mediaType().name()).isEqualTo("multipart/report");
        assertThat(mail.root().mediaType().parameter("report-type")).contains("feedback-report");
        assertThat(mail.leaves()).extracting(part -> part.mediaType().name()).containsExactly("text/plain", "message/feedback-report", "message/rfc822");
    }

    @Test
    void aFeedbackReportHasEachFieldOnce() {
        Part report = mail(referral(ReferralForm.ARF, OptionalInt.empty(), COPY)).leaves().get(1);
        assertThat(report.text().text().strip().lines()).containsExactly("Feedback-Type: abuse", "User-Agent: Meyasubako/1", "Version: 1", "Source-IP: 198.51.100.7",
                "Arrival-Date: Mon, 2 Mar 2026 23:58:31 +0000", "Original-Mail-From: <news@sender.example>", "Reported-URI: http://shop.our.example/");
    }

    @Test
    void theCopyIsTheStruckOne() {
        Message copy = mail(referral(ReferralForm.ARF, OptionalInt.empty(), COPY)).leaves().get(2).message().orElseThrow();
        assertThat(copy.field("To").orElseThrow().text()).isEqualTo("[redacted]");
    }

    @Test
    void aLineLongerThanMailAllowsLeavesTheHeader() {
        Message mail = mail(referral(ReferralForm.ARF, OptionalInt.empty(), List.of("From: a@sender.example", "", "x".repeat(2000))));
        assertThat(mail.leaves().getLast().mediaType().name()).isEqualTo("text/rfc822-headers");
    }

    @Test
    void anXarfDocumentHasWhatItsSchemaDemands() throws IOException {
        Message mail = mail(referral(ReferralForm.XARF, OptionalInt.of(41234), COPY));
        JsonNode xarf = new ObjectMapper().readTree(mail.leaves().getLast().content().toByteArray());
        assertThat(xarf.propertyStream().map(java.util.Map.Entry::getKey)).contains("xarf_version", "report_id", "timestamp", "reporter", "sender",
                "source_identifier", "source_port", "category", "type", "protocol", "smtp_from", "evidence");
        assertThat(xarf.get("reporter").propertyStream().map(java.util.Map.Entry::getKey)).containsExactlyInAnyOrder("org", "contact", "domain");
        assertThat(xarf.get("source_identifier").asText()).isEqualTo("198.51.100.7");
    }

    @Test
    void anXarfDocumentIsNotMadeOfGuesses() {
        assertThat(export(referral(ReferralForm.XARF, OptionalInt.empty(), COPY))).isInstanceOf(Export.Refused.class);
    }
}
