package org.meyasubako.asking.authentication.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.net.DomainName;

/** The examples that the RFCs print, with their keys. */
class PublishedExamplesTest {

    private static final String AUTHOR = """
            From: Joe SixPack <joe@football.example.com>
            To: Suzie Q <suzie@shopping.example.net>
            Subject: Is dinner ready?
            Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
            Message-ID: <20030712040037.46341.5F8J@football.example.com>

            Hi.

            """;

    /** RFC 6376 appendix A.2, with the body as its erratum has it: one space between the sentences. */
    private static final String RFC_6376 = crlf("""
            DKIM-Signature: v=1; a=rsa-sha256; s=brisbane; d=example.com;
                  c=simple/simple; q=dns/txt; i=joe@football.example.com;
                  h=Received : From : To : Subject : Date : Message-ID;
                  bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
                  b=AuUoFEfDxTDkHlLXSZEpZj79LICEps6eda7W3deTVFOk4yAUoqOB
                    4nujc7YopdG5dWLSdNg6xNAZpOPr+kHxt1IrE+NahM6L/LbvaHut
                    KVdkLLkpVaVVQPzeRDI009SO2Il5Lu7rDNH6mZckBdrIx0orEtZV
                    4bmp/YzhwvcubU4=;
            Received: from client1.football.example.com  [192.0.2.1]
                  by submitserver.example.com with SUBMISSION;
                  Fri, 11 Jul 2003 21:01:54 -0700 (PDT)
            """ + AUTHOR + "We lost the game. Are you hungry yet?\n\nJoe.\n");

    private static final KeyBook RFC_6376_KEY = book("brisbane", "example.com", "v=DKIM1; p="
            + "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYtIxN2SnFCjxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7"
            + "od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB");

    /** RFC 8463 appendix A.3. */
    private static final String RFC_8463 = crlf("""
            DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;
             d=football.example.com; i=@football.example.com;
             q=dns/txt; s=brisbane; t=1528637909; h=from : to :
             subject : date : message-id : from : subject : date;
             bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
             b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus
             Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==
            DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
             d=football.example.com; i=@football.example.com;
             q=dns/txt; s=test; t=1528637909; h=from : to : subject :
             date : message-id : from : subject : date;
             bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
             b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3
             DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz
             dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=
            """ + AUTHOR + "We lost the game.  Are you hungry yet?\n\nJoe.\n\n");

    private static final KeyBook RFC_8463_KEYS = book("brisbane", "football.example.com",
            "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=").published(name("test", "football.example.com"),
                    KeyBook.EVENT, "v=DKIM1; k=rsa; p="
            + "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi0Qvx/byYzCNb3W91y3FutACDfzwQ"
            + "/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/K4w3QIDAQAB");

    private static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }

    private static KeyName name(String selector, String domain) {
        return new KeyName(new DomainName(selector), new DomainName(domain));
    }

    private static KeyBook book(String selector, String domain, String record) {
        return new KeyBook().published(name(selector, domain), KeyBook.EVENT, record);
    }

    @Test
    void rsaWithSimpleFormsOfRfc6376() {
        assertThat(Given.verdict(RFC_6376, RFC_6376_KEY)).isEqualTo(new Verdict.Pass());
    }

    @Test
    void ed25519AndRsaWithRelaxedFormsOfRfc8463() {
        assertThat(Given.results(RFC_8463, RFC_8463_KEYS)).extracting(SignatureResult::verdict)
                .isEqualTo(List.of(new Verdict.Pass(), new Verdict.Pass()));
    }

    @Test
    void theBodyOfRfc6376BeforeItsErratumIsNotTheOneThatWasSigned() {
        assertThat(Given.verdict(RFC_6376.replace("game. Are", "game.  Are"), RFC_6376_KEY)).isEqualTo(new Verdict.Fail(Broken.BODY));
    }

    @Test
    void aFileKeptWithUnixLineEndsHoldsAllTheSame() {
        SignatureResult result = Given.result(RFC_6376.replace("\r\n", "\n"), RFC_6376_KEY);
        assertThat(result.passes()).isTrue();
        assertThat(Given.notes(result)).contains("note.bare-line-ends");
    }
}
