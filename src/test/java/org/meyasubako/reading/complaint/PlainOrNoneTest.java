package org.meyasubako.reading.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a mail that hands nothing in is a complaint, and when it accuses nobody. */
class PlainOrNoneTest {

    private static ComplaintFormat format(String to, String subject, String text) {
        return Given.read(Given.mail("p@complainant.example", to, subject, text)).format();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abuse@our.example", "Abuse@our.example", "abuse+jp@our.example", "jp-abuse@our.example", "postmaster@our.example",
            "security@our.example", "x@our.example, abuse@our.example"})
    void whatIsSentToADeskComplains(String to) {
        assertThat(format(to, "hello", "no words")).isEqualTo(ComplaintFormat.PLAIN);
    }

    @Test
    void whatWasDeliveredToADeskComplains() {
        assertThat(Given.read("Delivered-To: abuse@our.example\n" + Given.mail("a@b.example", "undisclosed@c.example", "hello", "x")).format())
                .isEqualTo(ComplaintFormat.PLAIN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "hello | You sent me spam!!",
            "Abuse report | see below",
            "Spam | Your customer will not stop. Please take action.",
            "question | I get phishing from your server, do something",
            "Notice of Claimed Infringement - Case 7 | files",
            "Malware at http://bad.example/x | see above",
            "ブログについて | 御社のサーバにあるブログに、私の著作権を侵害する画像があります。",
            "迷惑メールが届きます | 毎日です",
            "お願い | スパムを送ってこないでください",
            "不正アクセスの件 | ログを添付しますので調査をお願いします"})
    void whoComplainsInWordsComplainsAnywhere(String subject, String text) {
        assertThat(format("info@our.example", subject, text)).isEqualTo(ComplaintFormat.PLAIN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Members only | Buy at http://shop.example/",
            "Your newsletter | You receive this since you are a member. This is not spam. Unsubscribe at http://shop.example/u",
            "Account alert | We noticed a login attempt. Confirm at http://bank.example/",
            "Re: patch | The attack surface of the port is small.",
            "【重要】お知らせ | 第三者による不正アクセスを防ぐため、下記よりご確認ください。http://bank.example/",
            "迷惑メール対策のご案内 | 新しいフィルタをご利用ください",
            "antispam | news"})
    void whatAccusesNobodyIsNoComplaint(String subject, String text) {
        Complaint complaint = Given.read(Given.mail("a@shop.example", "p@home.example", subject, text));
        assertThat(complaint.format()).isEqualTo(ComplaintFormat.NONE);
        assertThat(complaint.subjects()).isEmpty();
        assertThat(complaint.category()).isEqualTo(Complaint.Category.UNKNOWN);
    }

    @Test
    void aFeedIsKnownByItsTable() {
        String mail = """
                From: reports@feed.example
                To: net@our.example
                Subject: Accessible Services Report: 2026-03-03
                Content-Type: multipart/mixed; boundary="b"

                --b

                See the file.
                --b
                Content-Type: application/zip; name="2026-03-03-scan.csv.zip"
                Content-Transfer-Encoding: base64

                UEsDBA==
                --b--
                """;
        assertThat(Given.read(mail).format()).isEqualTo(ComplaintFormat.PLAIN);
    }

    @Test
    void theChainOfASampleIsItsOwnAndItsRecipientIsTheAnchor() {
        Complaint complaint = Given.read("""
                Received: from spam.example (spam.example [203.0.113.9])
                	by mx.home.example (Postfix) with ESMTP id 4XyZ1; Tue, 3 Mar 2026 09:10:11 +0900
                """ + Given.mail("a@shop.example", "p@home.example", "Buy", "now"));
        assertThat(complaint.chain().orElseThrow().anchored()).isTrue();
        assertThat(complaint.reported().form()).isEqualTo(ReportedMessage.Form.NONE);
        assertThat(complaint.eventTime().orElseThrow().from()).isEqualTo(EventTime.Source.HANDOVER);
    }

    @Test
    void theDeliveryOfAPlainComplaintIsNoChain() {
        assertThat(Given.read("Received: from a.example (a.example [203.0.113.9]) by mx.our.example; Tue, 3 Mar 2026 09:10:11 +0900\n"
                + Given.mail("Spam", "stop it")).chain()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/report; report-type=delivery-status", "multipart/report; report-type=disposition-notification",
            "multipart/mixed"})
    void aReportOnADeliveryAccusesNobody(String frame) {
        String mail = """
                From: MAILER-DAEMON@mx.other.example
                To: abuse@our.example
                Subject: Undelivered Mail Returned to Sender
                Content-Type: %s; boundary="b"

                --b

                I'm sorry.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.other.example
                --b
                Content-Type: message/rfc822

                Received: from our.example (our.example [203.0.113.9]) by mx.other.example; Tue, 3 Mar 2026 09:10:11 +0900
                From: x@our.example
                Subject: hello

                text
                --b--
                """.formatted(frame);
        assertThat(Given.read(mail).format()).isEqualTo(ComplaintFormat.NONE);
    }

    @Test
    void anOldBounceThatQuotesAHeaderAccusesNobody() {
        String mail = "Return-Path: <>\n" + Given.mail("postmaster@mx.other.example", "x@our.example", "failure notice", """
                --- Below this line is a copy of the message.

                Received: from our.example (our.example [203.0.113.9]) by mx.other.example; Tue, 3 Mar 2026 09:10:11 +0900
                From: x@our.example
                Subject: hello
                """);
        assertThat(Given.read(mail).format()).isEqualTo(ComplaintFormat.NONE);
    }

    @Test
    void whatIsNoneOfTheFormatsIsPlainAndWhole() {
        String mail = Given.mail("Spam", "one\ntwo\n");
        assertThat(Given.read(mail).message().root().text().text()).isEqualTo("one\ntwo\n");
    }
}
