package org.meyasubako.reading.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;

/** Feedback reports as RFC 5965 has them, and as they come. */
class ArfTest {

    private static final String FIELDS = """
            Feedback-Type: abuse
            User-Agent: SomeLoop/1.0
            Version: 1
            Source-IP: 203.0.113.9
            Arrival-Date: Tue, 3 Mar 2026 09:10:20 +0900
            """;

    private static final String REPORTED = """
            Received: from spam.example (spam.example [203.0.113.9])
            	by mx.loop.example (Postfix) with ESMTP id 4XyZ1
            	for <r@loop.example>; Tue, 3 Mar 2026 09:10:11 +0900
            From: seller@spam.example
            To: r@loop.example
            Subject: Cheap watches
            Date: Tue, 3 Mar 2026 09:10:00 +0900
            Message-ID: <1@spam.example>

            See http://shop.example/w and http://shop.example/v
            """;

    private static String report(String fields, String type, String part) {
        return report("multipart/report; report-type=feedback-report", fields, type, part);
    }

    private static String report(String frame, String fields, String type, String part) {
        return """
                From: Loop <fbl@loop.example>
                To: abuse@our.example
                Subject: FW: Cheap watches
                Date: Tue, 3 Mar 2026 10:00:00 +0900
                MIME-Version: 1.0
                Content-Type: %s; boundary="b"

                --b
                Content-Type: text/plain

                This is a report for mail from IP 198.51.100.77, see http://loop.example/help
                --b
                Content-Type: message/feedback-report

                %s
                --b
                Content-Type: %s

                %s
                --b--
                """.formatted(frame, fields, type, part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/report; report-type=feedback-report", "Multipart/Report; Report-Type=\"Feedback-Report\"",
            "multipart/mixed"})
    void isKnownByItsMachineReadablePart(String frame) {
        assertThat(Given.read(report(frame, FIELDS, "message/rfc822", REPORTED)).format()).isEqualTo(ComplaintFormat.ARF);
    }

    @Test
    void factsComeFromTheMessageAndTheFieldsNeverFromTheProse() {
        Complaint complaint = Given.read(report(FIELDS, "message/rfc822", REPORTED));
        assertThat(Given.subjects(complaint)).containsExactly("source 203.0.113.9", "advertised http://shop.example/w",
                "advertised http://shop.example/v", "mentioned seller@spam.example");
    }

    @Test
    void theHandoverIsTheSourceAndSaysSo() {
        Complaint complaint = Given.read(report(FIELDS, "message/rfc822", REPORTED));
        assertThat(complaint.subjects().getFirst().why()).isEqualTo("chain:handover");
        assertThat(complaint.subjects().getFirst().at()).contains(Instant.parse("2026-03-03T00:10:11Z"));
        assertThat(complaint.chain().orElseThrow().grade()).isEqualTo(Grade.B);
    }

    @Test
    void aStatedSourceIsToldByItsField() {
        String mail = report(FIELDS, "text/rfc822-headers", "From: seller@spam.example\nSubject: Cheap\n");
        Subject source = Given.read(mail).subjects().getFirst();
        assertThat(source.value() + " " + source.why() + " " + source.at().orElseThrow())
                .isEqualTo("203.0.113.9 arf:Source-IP 2026-03-03T00:10:20Z");
        assertThat(Given.at(mail, source.span().orElseThrow())).isEqualTo("Source-IP: 203.0.113.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/rfc822-headers", "text/rfc822-header", "message/rfc822-headers"})
    void headerFieldsAloneGiveAChain(String type) {
        Complaint complaint = Given.read(report(FIELDS, type, REPORTED.substring(0, REPORTED.indexOf("\n\n") + 1)));
        assertThat(complaint.reported().form()).isEqualTo(ReportedMessage.Form.HEADERS);
        assertThat(complaint.chain().orElseThrow().hops()).hasSize(1);
    }

    @Test
    void aThirdPartThatOpensWithAMailboxLineIsRead() {
        Complaint complaint = Given.read(report(FIELDS, "message/rfc822", ">From x@y.example Tue Mar  3 09:10:11 2026\n" + REPORTED));
        assertThat(complaint.reported().message().orElseThrow().envelope().messageId()).contains("1@spam.example");
    }

    @ParameterizedTest
    @CsvSource({"abuse, messaging, spam", "FRAUD, content, phishing", "virus, content, malware", "other, messaging, other",
            "auth-failure, messaging, auth-failure", "not-spam, messaging, not-spam", "opt-out, messaging, opt-out",
            "new-thing, messaging, new-thing"})
    void tellsTheKindOfAbuseByTheFeedbackType(String written, String category, String type) {
        Complaint complaint = Given.read(report(FIELDS.replace("abuse", written), "message/rfc822", REPORTED));
        assertThat(complaint.category().code() + ", " + complaint.type().orElseThrow()).isEqualTo(category + ", " + type);
    }

    @Test
    void anUnknownTypeOrFieldIsNoDefect() {
        assertThat(Given.defects(Given.read(report(FIELDS.replace("abuse", "new-thing") + "Shoe-Size: 44\n", "message/rfc822", REPORTED)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Version: 1 |  | ARF_VERSION_MISSING",
            "Version: 1 | Version: 0.1 | ARF_VERSION_UNKNOWN",
            "User-Agent: SomeLoop/1.0 |  | ARF_USER_AGENT_MISSING",
            "Feedback-Type: abuse | | ARF_FEEDBACK_TYPE_MISSING",
            "Source-IP: 203.0.113.9 | Source-IP: 203.0.113.9#Source-Ip: 203.0.113.10 | ARF_FIELD_REPEATED",
            "Source-IP: 203.0.113.9 | Source-IP: 203.0.113.9#Received-Date: Tue, 3 Mar 2026 09:10:20 PST | ARF_TWO_ARRIVAL_DATES",
            "Source-IP: 203.0.113.9 | Source-IP: somewhere | ARF_SOURCE_IP_MALFORMED",
            "Arrival-Date: Tue, 3 Mar 2026 09:10:20 +0900 | Arrival-Date: yesterday | ARF_ARRIVAL_DATE_MALFORMED",
            "Feedback-Type: abuse | Feedback-Type: auth-failure | ARF_AUTH_FAILURE_MISSING"})
    void whatDeviatesIsMarkedAndReadAllTheSame(String right, String wrong, String code) {
        String fields = FIELDS.replace(right, wrong == null ? "X: y" : wrong.replace('#', '\n'));
        Complaint complaint = Given.read(report(fields, "message/rfc822", REPORTED));
        assertThat(Given.defects(complaint)).containsExactly(code);
        assertThat(complaint.chain()).isPresent();
    }

    @Test
    void aDuplicateFieldIsPointedAt() {
        String mail = report(FIELDS + "Version: 1\n", "message/rfc822", REPORTED);
        int second = mail.lastIndexOf("Version: 1\n");
        assertThat(Given.read(mail).defects().getFirst().span().orElseThrow().start()).isEqualTo(second);
    }

    @Test
    void aReportWithoutAnyMessageIsStillAReport() {
        String mail = report(FIELDS, "application/octet-stream", "zzz");
        assertThat(Given.read(mail).format()).isEqualTo(ComplaintFormat.ARF);
        assertThat(Given.defects(Given.read(mail))).containsExactly("ARF_REPORTED_MESSAGE_MISSING");
        assertThat(Given.subjects(Given.read(mail))).containsExactly("source 203.0.113.9");
    }

    @Test
    void everyReportedUriAndRecipientStandsInItsOrder() {
        String fields = FIELDS + """
                Reported-URI: http://c.example/1
                Reported-URI: http://a.example/2
                Reported-URI: http://b.example/3
                Reported-Domain: spam.example
                """;
        assertThat(Given.subjects(Given.read(report(fields, "text/rfc822-headers", "Subject: x\n")))).containsExactly("source 203.0.113.9",
                "advertised http://c.example/1", "advertised http://a.example/2", "advertised http://b.example/3", "mentioned spam.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-spam", "opt-out"})
    void aReportThatAccusesNobodyOnlyNames(String type) {
        Complaint complaint = Given.read(report(FIELDS.replace("abuse", type), "message/rfc822", REPORTED));
        assertThat(complaint.subjects()).isNotEmpty().allMatch(subject -> subject.role() == Subject.Role.MENTIONED);
    }

    @Test
    void theComplainantIsTheLoop() {
        Complainant complainant = Given.read(report(FIELDS, "message/rfc822", REPORTED)).complainant();
        assertThat(complainant.channel()).isEqualTo(Complainant.Channel.FEEDBACK_LOOP);
        assertThat(complainant.address().orElseThrow().toString()).isEqualTo("fbl@loop.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Original-Rcpt-To: <r@isp.example>", "Reporting-MTA: dns; mx.isp.example"})
    void theChainOfALoopThatAnotherHouseRunsIsAnchoredAtTheRecipients(String field) {
        String reported = REPORTED.replace("by mx.loop.example", "by mx.isp.example");
        assertThat(Given.read(report(FIELDS, "message/rfc822", reported)).chain().orElseThrow().grade()).isEqualTo(Grade.C);
        assertThat(Given.read(report(FIELDS + field + "\n", "message/rfc822", reported)).chain().orElseThrow().grade()).isEqualTo(Grade.B);
    }

    @Test
    void aPresumedSourceYieldsToTheStatedOne() {
        String reported = REPORTED.replace("by mx.loop.example", "by mx.isp.example").replace("203.0.113.9", "203.0.113.40");
        assertThat(Given.subjects(Given.read(report(FIELDS, "message/rfc822", reported)))).startsWith("source 203.0.113.9")
                .contains("mentioned 203.0.113.40");
    }

    @Test
    void theOldNameOfTheArrivalDateCounts() {
        String fields = FIELDS.replace("Arrival-Date", "Received-Date");
        assertThat(Given.read(report(fields, "text/rfc822-headers", "Subject: x\n")).eventTime().orElseThrow())
                .isEqualTo(new EventTime(Instant.parse("2026-03-03T00:10:20Z"), EventTime.Source.ARRIVAL_DATE));
    }

    private static String delivered(String results) {
        return "Authentication-Results: " + results + "\n" + """
                Received: from out.loop.example (out.loop.example [198.51.100.5])
                	by mx.our.example (Postfix) with ESMTPS id 4XyZ9; Tue, 3 Mar 2026 10:00:05 +0900
                """ + report(FIELDS, "message/rfc822", REPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "mx.our.example; dkim=pass header.d=loop.example header.s=a | AUTHENTICATED",
            "mx.our.example; spf=pass smtp.mailfrom=x; dkim=pass (2048-bit key) header.i=@fbl.loop.example | AUTHENTICATED",
            "mx.our.example; dkim=pass header.d=esp.example; dkim=pass header.d=loop.example | AUTHENTICATED",
            "gate.our.example; dkim=pass header.d=loop.example | AUTHENTICATED",
            "mx.our.example; dkim=pass header.d=other.example | ORIGINAL",
            "mx.our.example; dkim=fail header.d=loop.example | ORIGINAL",
            "mx.loop.example; dkim=pass header.d=loop.example | ORIGINAL",
            "mx.our.example; none | ORIGINAL"})
    void aCopyIsAuthenticatedOnlyByOurOwnServersWord(String results, Copy copy) {
        assertThat(Given.read(delivered(results)).chain().orElseThrow().copy()).isEqualTo(copy);
    }

    @Test
    void aLoopCannotAuthenticateMailToAnotherHouse() {
        String mail = delivered("mx.our.example; dkim=pass header.d=loop.example")
                .replace("by mx.loop.example", "by mx.google.com").replace("<r@loop.example>", "<r@gmail.com>");
        assertThat(Given.read(mail).chain().orElseThrow().copy()).isEqualTo(Copy.ORIGINAL);
    }

    @Test
    void whatStandsBeneathTheLineInWhichWeTookTheMailIsTheSendersOwnWord() {
        String received = "Received: from out.loop.example (out.loop.example [198.51.100.5])\n"
                + "\tby mx.our.example (Postfix) with ESMTPS id 4XyZ9; Tue, 3 Mar 2026 10:00:05 +0900\n";
        String forged = "Authentication-Results: mx.our.example; dkim=pass header.d=loop.example\n";
        String forgedLine = "Received: from x (x.loop.example [198.51.100.6]) by mx.our.example (Postfix) with ESMTP id 4XyZ8; "
                + "Tue, 3 Mar 2026 10:00:04 +0900\n";
        String mail = report(FIELDS, "message/rfc822", REPORTED);
        assertThat(Given.read(received + forged + mail).chain().orElseThrow().copy()).isEqualTo(Copy.ORIGINAL);
        assertThat(Given.read(received + forged + forgedLine + mail).chain().orElseThrow().copy()).isEqualTo(Copy.ORIGINAL);
    }

    @Test
    void ourExchangersWordCountsBeneathTheLinesOfOurInnerHosts() {
        String inner = "Received: from mx.our.example (mx.our.example [10.0.0.2])\n"
                + "\tby store.our.example (Postfix) with ESMTPS id 4XyZA; Tue, 3 Mar 2026 10:00:06 +0900\n";
        assertThat(Given.read(inner + delivered("mx.our.example; dkim=pass header.d=loop.example")).chain().orElseThrow().copy())
                .isEqualTo(Copy.AUTHENTICATED);
    }

    @Test
    void onlyTheTopmostResultsCount() {
        String mail = "Authentication-Results: mx.our.example; dkim=fail header.d=loop.example\n"
                + delivered("mx.our.example; dkim=pass header.d=loop.example");
        assertThat(Given.read(mail).chain().orElseThrow().copy()).isEqualTo(Copy.ORIGINAL);
    }
}
