package org.meyasubako.judging.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateExtractorTest {

    @Test
    void countsAMailboxAtAMailboxProvider() {
        assertThat(of("Hanako.Sato+spam@ISP-A.example", "x").unit()).contains("hanako.sato@isp-a.example");
    }

    @Test
    void countsAnOrganisationElsewhere() {
        assertThat(of("kato@ad.univ-d.example", "x").unit()).contains("univ-d.example");
    }

    @Test
    void readsWhoRunsTheMailboxFromAProvedChain() {
        assertThat(GivenMail.sample("12-attached-shop-ja.eml").receiver()).contains("isp-a.example");
    }

    @Test
    void readsTheProvedSource() {
        assertThat(GivenMail.sample("12-attached-shop-ja.eml").source()).contains("203.0.113.61");
    }

    @Test
    void readsNoSourceFromPastedLines() {
        assertThat(GivenMail.sample("09-pasted-shop-ja.eml").source()).isEmpty();
    }

    @Test
    void tellsTheLanguageOfTheComplainantNotOfTheSpam() {
        assertThat(of("x@isp-a.example",
                "迷惑メールが届きました。\n\n---------- Forwarded message ---------\nFrom: a@b.example\nSubject: hi\n\nBuy now\n").language())
                .isEqualTo("ja");
    }

    @Test
    void takesTheWordsOfALoopForNobodys() {
        assertThat(GivenMail.sample("20-arf-shop.eml").words()).isEmpty();
    }

    @Test
    void drawsAPathTemplateWithoutItsHost() {
        assertThat(GivenMail.sample("12-attached-shop-ja.eml").items()).extracting(Candidate.Item::template).contains(Optional.of("/c/{id}"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            21-attached-joe.eml,      PROVOKING
            21-attached-joe.eml,      SPF_DMARC_FAIL
            21-attached-joe.eml,      TOP_PAGE_ONLY
            21-attached-joe.eml,      PROMINENT_PLAIN
            21-attached-joe.eml,      LANGUAGE_MISMATCH
            18-attached-shop-html.eml, AFFILIATE_ID
            18-attached-shop-html.eml, BOTNET_SOURCE
            """)
    void seesTheSign(String mail, Sign sign) {
        assertThat(sign.isIn(GivenMail.sample(mail))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            12-attached-shop-ja.eml, PROVOKING
            12-attached-shop-ja.eml, TOP_PAGE_ONLY
            12-attached-shop-ja.eml, NO_TOKEN
            12-attached-shop-ja.eml, AFFILIATE_ID
            12-attached-shop-ja.eml, SPF_DMARC_FAIL
            12-attached-shop-ja.eml, SHOTGUN
            21-attached-joe.eml,     SHOTGUN
            """)
    void doesNotSeeTheSign(String mail, Sign sign) {
        assertThat(sign.isIn(GivenMail.sample(mail))).isFalse();
    }

    @Test
    void seesAComplaintToEveryone() {
        String to = "abuse@our.example, abuse@a.example, abuse@b.example, noc@c.example, cert@d.example";
        assertThat(Sign.SHOTGUN.isIn(GivenMail.candidate(mail("x@isp-a.example", to, "http://shop.our.example/c/1")))).isTrue();
    }

    @Test
    void seesNoShotgunInFiveMailboxesOfOneProvider() {
        String to = "abuse@our.example, noc@our.example, a@our.example, b@our.example, c@our.example";
        assertThat(Sign.SHOTGUN.isIn(GivenMail.candidate(mail("x@isp-a.example", to, "http://shop.our.example/c/1")))).isFalse();
    }

    @Test
    void seesARedirect() {
        assertThat(Sign.OPEN_REDIRECT.isIn(of("x@isp-a.example", "Spam: http://shop.our.example/go?url=http://pills.example/buy"))).isTrue();
    }

    @Test
    void seesThatOurExchangerFoundTheComplaintForged() {
        String forged = "Authentication-Results: mx.our.example; spf=fail smtp.mailfrom=isp-a.example; dkim=none\n";
        assertThat(Sign.COMPLAINANT_UNPROVED.isIn(GivenMail.candidate(forged + mail("x@isp-a.example", "abuse@our.example", "spam")))).isTrue();
    }

    @Test
    void believesNoStrangerAboutTheComplainant() {
        String forged = "Authentication-Results: mx.evil.example; spf=fail smtp.mailfrom=isp-a.example; dkim=none\n";
        assertThat(Sign.COMPLAINANT_UNPROVED.isIn(GivenMail.candidate(forged + mail("x@isp-a.example", "abuse@our.example", "spam")))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\u0000\u0000\u0000", "From:", "From: @\nTo: ,,,\n\n",
            "Content-Type: multipart/mixed; boundary=x\n\n--x\n--x\n--x--"})
    void neverFailsOnWhatStandsInAMail(String mail) {
        assertThatCode(() -> GivenMail.candidate(mail)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://shop.our.example/c/1 ", "様", "a@", "dear x ", "2026 ", ">", "\n", "馬"})
    void neverFailsOnHugeTexts(String piece) {
        String huge = mail("x@isp-a.example", "abuse@our.example", piece.repeat(200_000 / piece.length()));
        assertThatCode(() -> GivenMail.candidate(huge)).doesNotThrowAnyException();
    }

    private static Candidate of(String from, String text) {
        return GivenMail.candidate(mail(from, "abuse@our.example", text));
    }

    private static String mail(String from, String to, String text) {
        return "From: " + from + "\nTo: " + to + "\nSubject: Spam from your customer\nDate: Tue, 3 Mar 2026 12:00:00 +0900\n"
                + "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" + text;
    }
}
