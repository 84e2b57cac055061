package org.meyasubako.writing.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.complaint.intake.ComplaintReader;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.indicator.UrlNormalizer;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.trace.TrustPolicy;

class ProtectedPersonReaderTest {

    private static final TrustPolicy NOBODY = new TrustPolicy() {

        @Override
        public Optional<HostRole> roleOf(DomainName host) {
            return Optional.empty();
        }

        @Override
        public Optional<HostRole> roleOf(IpAddress address) {
            return Optional.empty();
        }

        @Override
        public boolean documentationIsPublic() {
            return true;
        }
    };

    private static final String COMPLAINT = """
            Received: from mail.example by mx.our.example; Fri, 20 Nov 2026 15:00:00 +0900
            Received: from KEIKO-NOTE (KEIKO-NOTE [192.0.2.4]) by mail.example; Fri, 20 Nov 2026 14:59:58 +0900
            From: =?UTF-8?B?55Sw6L66IOaBteWtkA==?= <keiko@tanabe-home.example>
            To: abuse@our.example
            Subject: spam
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=UTF-8

            迷惑メールを止めてください。
            --
            田辺恵子 株式会社青葉商会
            TEL 090-8765-4321
            --b
            Content-Type: message/rfc822

            Received: from x by y for <second@mail.example>; Fri, 20 Nov 2026 14:00:00 +0900
            Delivered-To: keiko-alt@mail.example
            To: Tanabe Keiko <keiko-alt@mail.example>, info@our.example
            From: sale@shop.our.example
            Subject: sale

            buy
            --b--
            """;

    private final ClearValues values = new ProtectedPersonReader(name -> name.ascii().equals("mail.example"), name -> name.ascii().equals("our.example"))
            .complainant(new ComplaintReader(new MessageReader(), NOBODY, new IndicatorExtractor(new UrlNormalizer()))
                    .read(new MessageReader().read(RawMessage.of(COMPLAINT.getBytes(StandardCharsets.UTF_8), "mail"))));

    private static ClearValue value(ValueKind kind, String text) {
        return new ClearValue(kind, text);
    }

    @Test
    void readsWhoWroteAndWhoReceived() {
        assertThat(values.values()).contains(value(ValueKind.ADDRESS, "keiko@tanabe-home.example"), value(ValueKind.ADDRESS, "keiko-alt@mail.example"),
                value(ValueKind.ADDRESS, "second@mail.example"), value(ValueKind.NAME, "田辺 恵子"), value(ValueKind.NAME, "Tanabe Keiko"));
    }

    @Test
    void readsTheSignature() {
        assertThat(values.values()).contains(value(ValueKind.TELEPHONE, "090-8765-4321"), value(ValueKind.COMPANY, "株式会社青葉商会"),
                value(ValueKind.SIGNATURE, "TEL 090-8765-4321"));
    }

    @Test
    void readsThePersonsOwnDomainAndNoProviders() {
        assertThat(values.values()).contains(value(ValueKind.DOMAIN, "tanabe-home.example"))
                .doesNotContain(value(ValueKind.DOMAIN, "mail.example"));
    }

    @Test
    void readsTheNameOfTheComputer() {
        assertThat(values.values()).contains(value(ValueKind.HOST, "KEIKO-NOTE"));
    }

    @Test
    void protectsNoMailboxOfOurs() {
        assertThat(values.values()).extracting(ClearValue::text).noneMatch(text -> text.contains("our.example"));
    }
}
