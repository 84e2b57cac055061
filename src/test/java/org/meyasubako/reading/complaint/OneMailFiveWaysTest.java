package org.meyasubako.reading.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.reading.complaint.intake.ComplaintReader;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.indicator.UrlNormalizer;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.ShippedTrustPolicy;

/** One and the same spam, complained of in every way, proves as much as its copy can prove. */
class OneMailFiveWaysTest {

    private static final String SPAM = """
            Received: from bot (unknown [203.0.113.50]) by mx1.isp-a.example (Postfix) with ESMTP id 8K2A00
            \tfor <hanako@isp-a.example>; Tue, 3 Mar 2026 09:13:01 +0900 (JST)
            From: shop@news.example
            To: hanako@isp-a.example
            Subject: Members only
            Date: Tue, 3 Mar 2026 09:13:00 +0900
            Message-ID: <8K2A@news.example>

            http://shop.our.example/c/7f3a9b21c4
            """;

    private final MessageReader messages = new MessageReader();
    private final ComplaintReader complaints =
            new ComplaintReader(messages, new ShippedTrustPolicy(true), new IndicatorExtractor(new UrlNormalizer()));

    private Complaint read(String mail) {
        return complaints.read(messages.read(RawMessage.of(mail.getBytes(StandardCharsets.UTF_8), "test.eml")));
    }

    private static String from(String sender, String contentType, String body) {
        return "Received: from mx1.isp-a.example (mx1.isp-a.example [198.51.100.20]) by mx.our.example (Postfix) with ESMTPS id 1;"
                + " Tue, 3 Mar 2026 11:00:00 +0900\nFrom: " + sender + "\nTo: abuse@our.example\nSubject: spam\nMIME-Version: 1.0\nContent-Type: "
                + contentType + "\n\n" + body;
    }

    private static String attached() {
        return from("hanako@isp-a.example", "multipart/mixed; boundary=b", "--b\n\nSee the attachment.\n--b\nContent-Type: message/rfc822\n\n"
                + SPAM + "\n--b--\n");
    }

    private static String report(String results) {
        return results + from("fbl@isp-a.example", "multipart/report; report-type=feedback-report; boundary=b",
                "--b\n\nA user reported this.\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nUser-Agent: x\nVersion: 1\n"
                        + "Source-IP: 203.0.113.50\n\n--b\nContent-Type: message/rfc822\n\n" + SPAM + "\n--b--\n");
    }

    private static String pasted(String prefix) {
        return from("hanako@isp-a.example", "text/plain; charset=utf-8", "迷惑メールです。\n\n" + SPAM.indent(0).replaceAll("(?m)^", prefix));
    }

    private static Optional<Grade> grade(Complaint complaint) {
        return complaint.chain().map(HopChain::grade);
    }

    @Test
    void anAttachedOriginalHasGradeB() {
        Complaint complaint = read(attached());
        assertThat(complaint.format()).isEqualTo(ComplaintFormat.ATTACHED);
        assertThat(grade(complaint)).contains(Grade.B);
        assertThat(complaint.chain().orElseThrow().copy()).isEqualTo(Copy.ORIGINAL);
    }

    @Test
    void aReportThatOurServerVerifiedIsAnAuthenticatedCopy() {
        Complaint complaint = read(report("Authentication-Results: mx.our.example; dkim=pass header.d=isp-a.example\n"));
        assertThat(grade(complaint)).contains(Grade.B);
        assertThat(complaint.chain().orElseThrow().copy()).isEqualTo(Copy.AUTHENTICATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"",
            "Authentication-Results: mx.stranger.example; dkim=pass header.d=isp-a.example\n",
            "Authentication-Results: mx.our.example; dkim=fail header.d=isp-a.example\n",
            "Authentication-Results: mx.our.example; dkim=pass header.d=other.example\n"})
    void aReportThatNobodyOfUsVerifiedIsNot(String results) {
        assertThat(read(report(results)).chain().orElseThrow().copy()).isEqualTo(Copy.ORIGINAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "> ", "| ", "＞ ", "    "})
    void pastedHeaderFieldsHaveGradeCHoweverTheyAreQuoted(String prefix) {
        Complaint complaint = read(pasted(prefix));
        assertThat(complaint.format()).isEqualTo(ComplaintFormat.PASTED);
        assertThat(grade(complaint)).contains(Grade.C);
        assertThat(complaint.chain().orElseThrow().handover().orElseThrow().ip()).hasToString("203.0.113.50");
        assertThat(complaint.reported().message().orElseThrow().envelope().messageId()).contains("8K2A@news.example");
    }

    @Test
    void aForwardInTheTextHasNoChain() {
        Complaint complaint = read(from("hanako@isp-a.example", "text/plain; charset=utf-8",
                """
                -------- 転送メッセージ --------
                件名: Members only
                日付: Tue, 3 Mar 2026 09:13:00 +0900
                差出人: shop@news.example
                宛先: hanako@isp-a.example

                http://shop.our.example/c/7f3a9b21c4
                """));
        assertThat(complaint.format()).isEqualTo(ComplaintFormat.INLINE);
        assertThat(complaint.chain()).isEmpty();
        assertThat(complaint.subjects().getFirst().value()).isEqualTo("http://shop.our.example/c/7f3a9b21c4");
    }

    @Test
    void aPastedHopStillPointsAtTheComplaintsOwnBytes() {
        String mail = pasted("> ");
        String bytes = new String(mail.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        var span = read(mail).chain().orElseThrow().hops().getFirst().span().orElseThrow();
        assertThat(bytes.substring((int) span.start(), (int) span.end())).startsWith("Received: from bot").endsWith("09:13:01 +0900 (JST)");
    }

    @Test
    void aLineWithoutItsDateMakesThePasteBroken() {
        assertThat(grade(read(pasted("").replace("; Tue, 3 Mar 2026 09:13:01 +0900 (JST)", "")))).contains(Grade.D);
    }

    @Test
    void everyRepairIsKeptWithBeforeAndAfter() {
        Complaint complaint = read(pasted("> ").replace("> \tfor", "> for"));
        assertThat(complaint.reported().repairs()).extracting(ReportedMessage.Repair::code).containsExactly("unquoted", "rejoined");
        assertThat(complaint.reported().repairs()).allSatisfy(repair -> assertThat(repair.before()).isNotEqualTo(repair.after()));
    }

    @Test
    void lineEndsMakeNoDifference() {
        assertThat(grade(read(attached().replace("\n", "\r\n")))).contains(Grade.B);
        assertThat(grade(read(pasted("> ").replace("\n", "\r\n")))).contains(Grade.C);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyDamageStillGivesAComplaint(long seed) {
        Random random = new Random(seed);
        byte[] mail = (random.nextBoolean() ? attached() : pasted("> ")).getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 200; round++) {
            mail[random.nextInt(mail.length)] = (byte) random.nextInt(256);
            assertThat(complaints.read(messages.read(RawMessage.of(mail.clone(), "damaged.eml"))).format()).isNotNull();
        }
    }
}
