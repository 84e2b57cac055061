package org.meyasubako.reading.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.reading.indicator.Indicator.Where;
import org.meyasubako.reading.message.MessageReader;

/** Indicators of whole mails. */
class MessageIndicatorTest {

    private static final String MAIL = """
            Return-Path: <bounce@list.example>
            Received: from mail.isp.example (host7.isp.example [192.0.2.7]) by mx.example.org (15.20.1943.23)
             with ESMTP id 15.20.1943.23 for <victim@example.org>; Tue, 3 Mar 2026 09:10:11 +0900
            X-Originating-IP: [198.51.100.9]
            DKIM-Signature: v=1; a=rsa-sha256; d=sign.example; s=s1; b=abc
            From: Shop <news@shop.example>
            To: victim@example.org
            Message-ID: <1@shop.example>
            Subject: =?UTF-8?B?6Kmz57Sw44GvIHd3dy5zaG9wLmV4YW1wbGUg44G4?=
            List-Unsubscribe: <https://shop.example/u/7f3a9c21>, <mailto:leave@shop.example>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            =E8=A9=B3=E7=B4=B0=E3=81=AFhttp://shop.our.example/c/7f3a=
            9c21=E3=82=92
            --b
            Content-Type: text/html; charset=utf-8

            <p>See <a href="http://evil.example/?a=1&amp;b=2">http://bank.example/</a></p>
            <a href="mailto:taro@mail.example?subject=x">mail</a><a href="javascript:go('http://x.example/')">go</a>
            <img src="cid:1@shop.example"><img src="//cdn.example/x.png"><a href="page.html">next</a>
            --b
            Content-Type: application/octet-stream; name=a.bin
            Content-Disposition: attachment; filename=a.bin
            Content-Transfer-Encoding: base64

            aHR0cDovL2luLmV4YW1wbGUv
            --b
            Content-Type: text/plain; name=log.txt
            Content-Disposition: attachment; filename=log.txt

            connect from 203.0.113.5
            --b
            Content-Type: message/rfc822

            From: spammer@evil.example
            Received: from x ([203.0.113.50]) by mx.example.org; Tue, 3 Mar 2026 09:10:11 +0900
            Subject: buy

            http://evil.example/buy
            --b--
            """;

    private final IndicatorExtractor extractor = new IndicatorExtractor(new UrlNormalizer());

    private List<Indicator> all(String mail) {
        RawMessage raw = RawMessage.of(mail.getBytes(StandardCharsets.UTF_8), "a.eml");
        Indicators found = extractor.extract(new MessageReader().read(raw));
        assertThat(found.defects()).isEmpty();
        return found.all();
    }

    private List<String> at(Where where) {
        return all(MAIL).stream().filter(one -> one.where() == where).map(one -> one.type() + " " + one.value()).toList();
    }

    @Test
    void takesSendersHostsAndLinksFromTheHeader() {
        assertThat(at(Where.HEADER)).containsExactly("EMAIL bounce@list.example", "IP 192.0.2.7", "IP 198.51.100.9",
                "DOMAIN sign.example", "EMAIL news@shop.example", "DOMAIN www.shop.example",
                "URL https://shop.example/u/7f3a9c21", "EMAIL leave@shop.example");
    }

    @Test
    void readsTextOverSoftLineBreaks() {
        assertThat(at(Where.TEXT)).containsExactly("URL http://shop.our.example/c/7f3a9c21");
    }

    @Test
    void readsTheTargetsOfLinksAndWhatTheyShow() {
        assertThat(at(Where.HTML)).containsExactly("URL http://evil.example/?a=1&b=2", "EMAIL taro@mail.example",
                "URL http://cdn.example/x.png", "URL http://bank.example/");
    }

    @Test
    void hashesAttachmentsAndReadsThoseOfText() {
        assertThat(at(Where.ATTACHMENT)).containsExactly(
                "HASH " + Sha256.of("http://in.example/".getBytes(StandardCharsets.US_ASCII)),
                "HASH " + Sha256.of("connect from 203.0.113.5".getBytes(StandardCharsets.US_ASCII)), "IP 203.0.113.5");
    }

    @Test
    void marksAllOfAMessageInsideAsReported() {
        assertThat(at(Where.REPORTED))
                .containsExactly("EMAIL spammer@evil.example", "IP 203.0.113.50", "URL http://evil.example/buy");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://shop.our.example/c/7f3a=\n9c21", "http://evil.example/?a=1&amp;b=2", "news@shop.example", "192.0.2.7"})
    void pointsAtTheBytesItWasWrittenIn(String written) {
        assertThat(all(MAIL)).extracting(one -> one.span().map(span -> new String(MAIL.getBytes(StandardCharsets.UTF_8),
                (int) span.start(), (int) span.length(), StandardCharsets.UTF_8)).orElse("")).contains(written);
    }

    @Test
    void readsAFeedbackReportAsText() {
        assertThat(all("""
                Content-Type: multipart/report; report-type=feedback-report; boundary=b

                --b
                Content-Type: message/feedback-report

                Feedback-Type: abuse
                Source-IP: 192.0.2.1
                Reported-URI: http://shop.our.example/
                --b--
                """)).extracting(one -> one.where() + " " + one.value())
                .containsExactly("TEXT 192.0.2.1", "TEXT http://shop.our.example/");
    }
}
