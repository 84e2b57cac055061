package org.meyasubako.asking.authentication.dkim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meyasubako.asking.authentication.dkim.Given.ED25519;
import static org.meyasubako.asking.authentication.dkim.Given.MAIL;
import static org.meyasubako.asking.authentication.dkim.Given.RSA;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** No bit of what is signed can be changed without being found. */
class FlippedBitTest {

    private static final KeyBook KEYS = KeyBook.of(RSA, ED25519);
    private static final String ALL_FIELDS = "received:from:to:subject:date:message-id";

    private static boolean passes(byte[] mail) {
        return new DkimVerifier(KEYS).verify(Given.original(mail), KeyBook.EVENT).stream().anyMatch(SignatureResult::passes);
    }

    private static byte[] signed(SigningKey key, String form) {
        return MailSigner.with(key).canonical(form, form).signing(ALL_FIELDS).sign(MAIL).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One bit of each byte of the fields and the body, by chance the one or the other; of the simple forms nothing is left open. */
    @Test
    void underTheSimpleFormsEveryByteCounts() {
        byte[] mail = signed(RSA, "simple");
        Random random = new Random(6376);
        int start = new String(mail, StandardCharsets.ISO_8859_1).indexOf("Received:");
        // The empty lines at the end are not signed (RFC 6376 section 3.4.3).
        int end = new String(mail, StandardCharsets.ISO_8859_1).stripTrailing().length();
        for (int at = start; at < end; at++) {
            byte[] flipped = mail.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            assertThat(passes(flipped)).as("byte " + at).isFalse();
        }
    }

    /** White space and the case of field names are free under the relaxed forms; every letter behind a colon counts. */
    @Test
    void underTheRelaxedFormsEveryLetterCounts() {
        byte[] mail = signed(ED25519, "relaxed");
        String text = new String(mail, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf("Received:"); at < mail.length; at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                byte[] flipped = mail.clone();
                flipped[at] ^= 1;
                assertThat(passes(flipped)).as("byte " + at).isFalse();
            }
        }
    }

    /** The tags of the signature field are signed with the rest, but for the signature. */
    @Test
    void theSignatureFieldItselfIsSigned() {
        byte[] mail = signed(RSA, "relaxed");
        String text = new String(mail, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf(':'); at < text.indexOf(" b="); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                byte[] flipped = mail.clone();
                flipped[at] ^= 1;
                assertThat(passes(flipped)).as("byte " + at).isFalse();
            }
        }
    }
}
