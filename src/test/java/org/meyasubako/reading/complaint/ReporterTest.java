package org.meyasubako.reading.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who complains, under which number, of what kind of abuse, and when it happened. */
class ReporterTest {

    @ParameterizedTest
    @CsvSource({"P <p@mail.example>, person", "abuse@isp.example, provider", "noc-team@isp.example, provider", "cert@uni.example, reporting-body",
            "info@jpcert.example, reporting-body", "x@concert.example, person", "noreply@feed.example, vendor", "autoreports@feed.example, vendor"})
    void theChannelIsToldByTheNatureOfTheMailbox(String from, String channel) {
        assertThat(Given.read(Given.mail(from, "abuse@our.example", "Spam", "x")).complainant().channel().code()).isEqualTo(channel);
    }

    @Test
    void whatNobodyWroteByHandIsAVendors() {
        String mail = "Auto-Submitted: auto-generated\n" + Given.mail("p@mail.example", "abuse@our.example", "Spam", "x");
        assertThat(Given.read(mail).complainant().channel()).isEqualTo(Complainant.Channel.VENDOR);
    }

    @ParameterizedTest
    @CsvSource({"P <p@mail.example>, q@other.example, p@mail.example", "noreply@feed.example, case7@feed.example, case7@feed.example",
            "www-data@our.example, p@mail.example, p@mail.example", "form@our.example, p@mail.example, p@mail.example"})
    void theComplainantIsTheAuthorOrWhoWantsTheAnswer(String from, String answer, String complainant) {
        String mail = "Reply-To: " + answer + "\n" + Given.mail(from, "abuse@our.example", "Spam", "x");
        assertThat(Given.read(mail).complainant().address().orElseThrow()).hasToString(complainant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "[#12345] Spam | 12345",
            "[CSIRT#2026030300001] Malware | CSIRT#2026030300001",
            "[abuse.example #777] Spam | abuse.example #777",
            "JPCERT#98765432 調査のお願い | JPCERT#98765432",
            "Spam (Ticket: AB-77) | AB-77",
            "Case ID 4711 - phishing | 4711",
            "abuse report -- service: ssh RID:454242137 | 454242137",
            "Issue 0536145: phishing | 0536145",
            "Spam from 203.0.113.9 | -",
            "Abuse report about 203.0.113.9 | -",
            "Scan report: 2026-03-03 | -",
            "spam | -"})
    void theReportersNumberIsFoundInTheSubject(String subject, String id) {
        assertThat(Given.read(Given.mail(subject, "x")).reportId().orElse("-")).isEqualTo(id);
    }

    @Test
    void aFieldThatNamesTheNumberCounts() {
        assertThat(Given.read("X-Report-ID: r-1\n" + Given.mail("[#12345] Spam", "x")).reportId()).contains("r-1");
    }

    @Test
    void theNumberInTheSubjectOfAForwardIsNotTheComplainants() {
        String text = "---------- Forwarded message ---------\nFrom: a@shop.example\nDate: x\nSubject: Invoice ID: 8837\nTo: p@mail.example\n\nPay\n";
        assertThat(Given.read(Given.mail("Fwd: Invoice ID: 8837", text)).reportId()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Spam | stop | messaging spam", "Phishing site | x | content phishing", "Hello | brute force against us | connection login_attack",
            "著作権侵害について | x | copyright copyright", "Hello | x | unknown -", "Port scan | also spam | connection port_scan"})
    void theKindOfAbuseIsTheOneNamed(String subject, String text, String kind) {
        Complaint complaint = Given.read(Given.mail(subject, text));
        assertThat(complaint.category().code() + " " + complaint.type().orElse("-")).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Time: 2026-03-03T09:10:11+09:00 | 2026-03-03T00:10:11Z stated",
            "発生日時：2026年3月3日 9:10:11 JST | 2026-03-03T00:10:11Z stated",
            "[2026-03-03 00:10:11 +0000] 203.0.113.9 ssh | 2026-03-03T00:10:11Z stated",
            "Time: 2026-03-03 09:10:11 | 2026-03-03T03:00:00Z delivery",
            "it was today | 2026-03-03T03:00:00Z delivery"})
    void theTimeIsTheOneStatedElseTheDeliverys(String line, String time) {
        EventTime read = Given.read(Given.mail("Attack", "Log:\n" + line + "\n")).eventTime().orElseThrow();
        assertThat(read.at() + " " + read.from().code()).isEqualTo(time);
    }

    @Test
    void theSubjectMayStateTheTime() {
        Complaint complaint = Given.read(Given.mail("abuse report about 203.0.113.9 - Tue, 03 Mar 2026 09:10:11 +0900 -- service: ssh", "x"));
        assertThat(complaint.eventTime()).contains(new EventTime(Instant.parse("2026-03-03T00:10:11Z"), EventTime.Source.STATED));
    }
}
