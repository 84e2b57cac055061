package org.meyasubako.asking.authentication.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.meyasubako.asking.authentication.Outcome;
import org.meyasubako.asking.authentication.arc.ArcVerifier;

/**
 * Signature fields, key records and mails that nobody would write in good faith. {@code -Drounds=} runs longer than the ordinary tests do.
 */
class HostileSignatureTest {

    private static final int ROUNDS = Integer.getInteger("rounds", 2_000);

    private static final String[] PIECES = {"v=1;", "a=rsa-sha256;", "a=ed25519-sha256;", "c=relaxed/relaxed;", "d=shop.example;", "s=rsa2026;",
        "h=from:to", ":subject", "bh=", "b=", "AAAA", "=", ";", ";;", " ", "\r\n\t", "\n", "\r", "i=@", "i=1;", "l=", "999999999999", "t=", "x=-1;",
        "z=|", "\u0000", "é", "\ud800", "cv=none;", "q=dns/txt;", "(", "商店.example"};

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i > 0; i--) {
            text.append(random.nextInt(8) == 0 ? String.valueOf((char) random.nextInt(0x180)) : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @Test
    void anyTextIsReadAsASignatureOrAsAKey() {
        Random random = new Random(8463);
        for (int i = 0; i < ROUNDS; i++) {
            TagList tags = TagList.parse(text(random, 40));
            for (SignatureKind kind : SignatureKind.values()) {
                assertThat(SignatureFieldParser.parse(kind, tags)).isNotNull();
            }
            assertThat(KeyRecordParser.parse(text(random, 40))).isNotNull();
        }
    }

    @Test
    void anyBytesAreVerifiedAndNoneOfThemPass() {
        Random random = new Random(8617);
        KeyBook keys = KeyBook.of(Given.RSA);
        for (int i = 0; i < ROUNDS; i++) {
            String mail = "DKIM-Signature: " + text(random, 30) + "\r\nARC-Seal: " + text(random, 30) + "\r\n" + text(random, 30);
            MailCopy copy = Given.original(mail.getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16));
            assertThat(new DkimVerifier(keys).verify(copy, KeyBook.EVENT)).noneMatch(SignatureResult::passes);
            assertThat(new ArcVerifier(keys).verify(copy, KeyBook.EVENT).outcome()).isNotEqualTo(Outcome.PASS);
        }
    }

    @Test
    void emptyAndTinyMailsHaveNoSignatures() {
        for (String mail : new String[] {"", "\n", "\r\n\r\n", ":", "From ", "DKIM-Signature", " DKIM-Signature: v=1", "\r"}) {
            assertThat(Given.results(mail, new KeyBook())).as(mail).isEmpty();
        }
    }

    @Test
    void aFieldOfAMegabyteIsToldTooLong() {
        String mail = "DKIM-Signature: v=1; z=" + "x".repeat(1 << 20) + "\r\n\r\n";
        assertThat(Given.verdict(mail, new KeyBook())).isEqualTo(new Verdict.Malformed(new Flaw(Flaw.Kind.TOO_LONG, "")));
    }

    @Test
    void aMegabyteOfEmptyLinesIsOneBody() {
        String signed = MailSigner.with(Given.RSA).sign(Given.MAIL) + "\r\n".repeat(1 << 19);
        assertThat(Given.verdict(signed, KeyBook.of(Given.RSA))).isEqualTo(new Verdict.Pass());
    }
}
