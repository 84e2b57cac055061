package org.meyasubako.writing.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.indicator.UrlExtractor;
import org.meyasubako.reading.indicator.UrlNormalizer;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.MessageReader;

class RedactorTest {

    private static final String MAIL = """
            Return-Path: <bounce-4711-taro.yamada=mail.example@shop.our.example>
            Delivered-To: taro.yamada@mail.example
            Received: from out7.our.example (out7.our.example [203.0.113.77])
             by mx3.mail.example (Postfix) with ESMTPS id 4XyZ12AbCd
             for <taro.yamada@mail.example>; Fri, 20 Nov 2026 14:32:05 +0900 (JST)
            DKIM-Signature: v=1; d=shop.our.example; bh=abcdefg=; b=ABCDEFG=
            Message-ID: <20261120.4711.x9@shop.our.example>
            Feedback-ID: 4711:camp:shop
            List-Unsubscribe: <https://shop.our.example/u/a8f3k2m9>
            X-Spam-Score: 4.2
            Subject: =?UTF-8?B?5bGx55Sw5qeY44CB5pys5pel6ZmQ5a6a?=
            From: Shop <sale@shop.our.example>
            To: =?UTF-8?B?5bGx55SwIOWkqumDjg==?= <taro.yamada@mail.example>
            Date: Fri, 20 Nov 2026 14:31:58 +0900
            MIME-Version: 1.0
            Content-Type: text/plain; charset=UTF-8; boundary="b-4711"
            Content-Transfer-Encoding: 8bit

            山田 太郎様

            いつもありがとうございます。会員番号 88123 のお客様に 14:31:58 時点のご案内です。
            https://shop.our.example/sale/a8f3k2m9/?u=dGFyby55YW1hZGFAbWFpbC5leGFtcGxl
            お問い合わせ: info@shop.our.example / 退会: out+a8f3@shop.our.example
            2026年 残高 12,345 円 Code XKQ93-BB
            """;

    private static final ClearValues YAMADA = ClearValues.of(ClearValue.address(new MailAddress("taro.yamada", "mail.example")),
            ClearValue.name("山田 太郎"));

    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final Redactor redactor = redactor(KEY);

    private static Redactor redactor(byte[] key) {
        return new Redactor(new TokenWriter(key, name -> name.ascii().equals("mail.example")), new UrlExtractor(new UrlNormalizer()));
    }

    private static CopyOrder order(Audience audience) {
        return CopyOrder.strict(audience, YAMADA).withReadersDomains(Set.of(new DomainName("shop.our.example")))
                .withSource(IpAddress.parse("203.0.113.77"));
    }

    private static Message read(String mail) {
        return new MessageReader().read(RawMessage.of(mail.getBytes(StandardCharsets.UTF_8), "mail"));
    }

    private String copy(String mail, CopyOrder order) {
        return redactor.redact(read(mail), order).text();
    }

    private String body(String text) {
        String copy = copy("From: sale@shop.our.example\nSubject: s\n\n" + text, order(Audience.CUSTOMER));
        return copy.substring(copy.indexOf("\n\n") + 2).strip();
    }

    @Test
    void aCustomersCopyShowsOnlyWhatHundredsShare() {
        assertThat(copy(MAIL, order(Audience.CUSTOMER))).isEqualTo("""
                From: Shop <sale@shop.our.example>
                Subject: [redacted]様、本日限定
                Date: Fri, 20 Nov 2026 14:xx:xx +0900
                Content-Type: text/plain;[redacted]
                Received: from [203.0.113.77] [redacted]
                [redacted: other header fields]

                [redacted]様

                いつもありがとうございます。会員番号 [redacted] のお客様に [redacted] 時点のご案内です。
                hxxps://shop.our[.]example/sale/[redacted]/?[redacted]
                お問い合わせ: info@shop.our.example / 退会: [redacted:uvCTbPT5rM]
                [redacted]年 残高 [redacted] 円 Code [redacted]

                """);
    }

    @Test
    void theInternalCopyShowsEverything() {
        assertThat(copy(MAIL, order(Audience.INTERNAL))).contains("4XyZ12AbCd", "taro.yamada@mail.example", "会員番号 88123", "山田様、本日限定");
    }

    @Test
    void anAuthorityWithoutABasisSeesNoMail() {
        assertThat(copy(MAIL, order(Audience.AUTHORITY))).isEqualTo("[redacted: mail]\n");
    }

    @Test
    void anAuthorityWithABasisSeesEverything() {
        assertThat(copy(MAIL, order(Audience.AUTHORITY).withBasis())).contains("4XyZ12AbCd", "taro.yamada@mail.example");
    }

    @Test
    void anOperatorSeesTheWayAndNotTheRecipient() {
        assertThat(copy(MAIL, order(Audience.OPERATOR))).contains("4XyZ12AbCd", "14:32:05", "]@mail.example").doesNotContain("yamada", "山田", "dGFy");
    }

    @Test
    void aComplainantSeesHisMailAndNotOurCustomer() {
        CopyOrder order = CopyOrder.strict(Audience.COMPLAINANT, ClearValues.of(ClearValue.company("株式会社Shop Aoba"), ClearValue.name("佐藤 花子")));
        assertThat(copy(MAIL.replace("Shop <", "佐藤花子 <"), order)).contains("taro.yamada@mail.example").doesNotContain("佐藤");
    }

    @Test
    void aTokenIsTheSameInOneCaseAndAnotherForAnotherReader() {
        String mail = "From: a@b.example\n\nfirst x1@z.example then X1@Z.example";
        String copy = redactor.redact(read(mail), order(Audience.CUSTOMER)).text();
        String other = redactor("another key of 32 bytes, really!".getBytes(StandardCharsets.US_ASCII)).redact(read(mail), order(Audience.CUSTOMER)).text();
        assertThat(copy).containsPattern("first (\\[redacted:[^]]+]) then \\1");
        assertThat(other).isNotEqualTo(copy);
    }

    @Test
    void everyStruckPlaceLeadsToItsBytes() {
        StruckMessage struck = redactor.redact(read(MAIL), order(Audience.CUSTOMER));
        StruckPlace greeting = struck.places().stream().filter(place -> place.field().isEmpty()).findFirst().orElseThrow();
        Span span = greeting.original().orElseThrow();
        byte[] bytes = MAIL.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(bytes, (int) span.start(), (int) span.length(), StandardCharsets.UTF_8)).isEqualTo("山田 太郎");
        assertThat(struck.text().substring(greeting.start(), greeting.end())).isEqualTo(greeting.replacement());
    }

    @Test
    void everyFieldThatIsNotShownIsToldToTheAnalyst() {
        assertThat(redactor.redact(read(MAIL), order(Audience.CUSTOMER)).places()).extracting(StruckPlace::field)
                .contains(Optional.of("Return-Path"), Optional.of("Message-ID"), Optional.of("X-Spam-Score"), Optional.of("List-Unsubscribe"));
    }

    @ParameterizedTest
    @EnumSource(Loosening.class)
    void nothingLiftedLetsThePersonStand(Loosening what) {
        CopyOrder order = order(Audience.CUSTOMER).with(new Strictness(List.of(new Lifted(what, "asked by counsel"))));
        StruckMessage struck = redactor.redact(read(MAIL), order);
        assertThat(struck.text()).doesNotContain("yamada", "山田", "dGFy");
        assertThat(struck.lifted()).extracting(Lifted::reason).containsExactly("asked by counsel");
    }

    @Test
    void whatIsLiftedStands() {
        CopyOrder order = order(Audience.CUSTOMER).with(new Strictness(List.of(new Lifted(Loosening.TIMES, "r"), new Lifted(Loosening.MESSAGE_ID, "r"),
                new Lifted(Loosening.IDENTIFIERS, "r"), new Lifted(Loosening.RECEIVED, "r"))));
        assertThat(copy(MAIL, order)).contains("14:31:58", "Message-ID: <2026", "88123", "Received: from out7").doesNotContain("4XyZ12AbCd", "mx3");
    }

    @Test
    void aPersonCanHaveMoreStruck() {
        int at = MAIL.getBytes(StandardCharsets.UTF_8).length - MAIL.substring(MAIL.indexOf("残高")).getBytes(StandardCharsets.UTF_8).length;
        CopyOrder order = order(Audience.CUSTOMER).withExtra(List.of(new ExtraStrike.Text("本日限定"), new ExtraStrike.Bytes(new Span(at, at + 6))));
        assertThat(copy(MAIL, order)).doesNotContain("本日限定", "残高").contains("いつもありがとうございます");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dear Taro Yamada,", "Hi Keiko!", "Hello Mr. Smith:", "鈴木様", "鈴木 一郎さん、こんにちは", "佐々木殿", "Suzuki-sama", "Keiko, your parcel"})
    void aGreetingByNameIsStruck(String line) {
        assertThat(body(line)).contains("[redacted]").doesNotContain("Taro", "Keiko", "Smith", "鈴木", "佐々木", "Suzuki");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dear customer,", "お客様へ", "皆様", "Dear Sir or Madam,", "同様です", "様々なご意見", "The sale ends today."})
    void whatIsSaidToEverybodyStands(String line) {
        assertThat(body(line)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a8f3k2m9", "ORDER-99812", "12,345", "7", "2026", "3.5", "4711", "XKQPTRW", "aGVsbG9XbQ", "９８７６", "9f86d081884c7d65", "qwrtpsdf", "deadbeef7"})
    void aCodeIsStruck(String code) {
        assertThat(body("before " + code + " behind")).isEqualTo("before [redacted] behind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://shop.our.example/keiko/", "https://shop.our.example/kqzvxwop", "https://k8s2.shop.our.example/", "https://keiko@shop.our.example/",
        "https://shop.our.example/#keiko", "https://shop.our.example/sale?keiko", "hxxps://shop[.]our[.]example/keiko", "shop.our.example/keiko"})
    void ofAUrlOnlyCommonWordsStand(String url) {
        assertThat(body(url)).contains("shop.our[.]example").doesNotContain("keiko", "kqzvxwop", "k8s2", "https:");
    }

    @Test
    void anHtmlMailShowsWhereItsLinksLeadAndNoPixel() {
        String html = "Content-Type: text/html\n\n<p>Sale <a href=\"https://shop.our.example/sale/x9k2m4?u=1\">here</a></p>"
                + "<img src=\"https://t.shop.our.example/p/x9k2m4.gif\" width=1><span style=\"display:none\">x9k2m4</span>";
        assertThat(copy("From: sale@shop.our.example\n" + html, order(Audience.CUSTOMER)))
                .contains("Sale here <hxxps://shop.our[.]example/sale/[redacted]?[redacted]>").doesNotContain("x9k2m4", "gif");
    }

    @Test
    void aPixelAndHiddenTextAreToldToTheAnalyst() {
        String html = "Content-Type: text/html\n\n<p>Sale</p><img src=\"https://t.shop.our.example/p/x9.gif\"><span style=\"display:none\">k2m4</span>";
        assertThat(redactor.redact(read("Subject: s\n" + html), order(Audience.CUSTOMER)).places()).extracting(StruckPlace::reason)
                .contains(StrikeReason.LOADED, StrikeReason.INVISIBLE);
    }

    @Test
    void charactersThatActAreWrittenAsTheirNumbers() {
        assertThat(body("a\u202egpj.exe\u0007b")).isEqualTo("a⟦U+202E⟧gpj.exe⟦U+0007⟧b");
    }

    @Test
    void charactersThatMarkATextUnseenAreTakenAway() {
        assertThat(body("sa\u200ble  to\u00a0day \nnow")).isEqualTo("sale to day\nnow");
    }

    @Test
    void aReportIsCopiedWithoutItsRecipient() {
        String report = """
                From: fbl@mail.example
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=feedback-report; boundary="b"

                --b
                Content-Type: text/plain

                This is an abuse report.
                --b
                Content-Type: message/feedback-report

                Feedback-Type: abuse
                User-Agent: Loop/1.0
                Version: 1
                Original-Rcpt-To: taro.yamada@mail.example
                Original-Envelope-Id: x9k2m4
                Arrival-Date: Fri, 20 Nov 2026 14:32:05 +0900
                Source-IP: 203.0.113.77
                --b
                Content-Type: message/rfc822

                Subject: inner taro.yamada

                text
                --b--
                """;
        assertThat(copy(report, order(Audience.CUSTOMER))).contains("Feedback-Type: abuse", "Source-IP: 203.0.113.77", "14:xx:xx", "[redacted: attached message]")
                .doesNotContain("yamada", "x9k2m4", "mail.example");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void anyBytesAreCopied(Audience audience) {
        for (String odd : List.of("", "\n", "Subject", "Subject: \u0000\n\n\u0000", "From: <<<>>>\nTo: @@@\nDate: x\n\n=?x?=%%%%", "A: ".repeat(3000),
                "Content-Type: text/html\n\n" + "<a href='http://x'>".repeat(2000), "\n\n" + "=".repeat(20_000), "\n\n" + "%41".repeat(5_000),
                "\n\n" + "様".repeat(20_000), "\n\n" + "a.".repeat(10_000) + "@", "\n\n" + " ".repeat(20_000) + "x")) {
            assertThat(redactor.redact(read(odd), order(audience).withBasis()).text()).isNotNull();
        }
    }

    @Test
    void aVeryLongTextIsCutAndSaysSo() {
        assertThat(redactor.redact(read("\n\n" + "sale now\n".repeat(20_000)), order(Audience.CUSTOMER)).places())
                .extracting(StruckPlace::reason).contains(StrikeReason.TOO_LONG);
    }
}
