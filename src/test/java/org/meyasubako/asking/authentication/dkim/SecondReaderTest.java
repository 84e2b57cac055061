package org.meyasubako.asking.authentication.dkim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.meyasubako.asking.authentication.dkim.Given.MAIL;
import static org.meyasubako.asking.authentication.dkim.Given.RSA;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.exceptions.FailException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Apache jDKIM says of the same mails, where it knows the algorithm: RSA. */
class SecondReaderTest {

    private static final KeyBook KEYS = KeyBook.of(RSA);

    private static boolean jdkimPasses(byte[] mail) {
        DKIMVerifier verifier = new DKIMVerifier((method, selector, domain) -> List.of(RSA.record()));
        try {
            // It gives null where the mail has no signature at all.
            return Objects.nonNull(verifier.verify(new ByteArrayInputStream(mail)));
        } catch (FailException e) {
            return false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean passes(byte[] mail) {
        return new DkimVerifier(KEYS).verify(Given.original(mail), KeyBook.EVENT).stream().anyMatch(SignatureResult::passes);
    }

    @ParameterizedTest
    @CsvSource({"simple, simple", "simple, relaxed", "relaxed, simple", "relaxed, relaxed"})
    void agreesOnWhatHoldsAndOnWhatDoesNot(String header, String body) {
        byte[] signed = MailSigner.with(RSA).canonical(header, body).sign(MAIL.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(passes(signed)).isTrue().isEqualTo(jdkimPasses(signed));
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        for (int at = 0; at < signed.length; at += 7) {
            // A lone line feed ends a line for us, who read files, not for jDKIM; and it passes over signs that base64 doesn't have.
            boolean lineEnd = signed[at] == '\r' || signed[at] == '\n';
            if (!lineEnd && (at < text.indexOf("\r\n b=") || at > text.indexOf("Received:"))) {
                byte[] flipped = signed.clone();
                flipped[at] ^= 1;
                assertThat(passes(flipped)).as("byte " + at).isEqualTo(jdkimPasses(flipped));
            }
        }
    }

    /** The signed mails of the corpus with a signature of ours instead of theirs, under both forms. */
    @Test
    void agreesOnRealMailSignedAnew() throws IOException {
        List<String> disagreements = new ArrayList<>();
        int compared = 0;
        for (Path file : files()) {
            byte[] mail = readAsSent(file);
            String text = new String(mail, StandardCharsets.ISO_8859_1);
            if (!isSigned(text)) {
                continue;
            }
            for (String form : List.of("simple", "relaxed")) {
                byte[] signed = MailSigner.with(RSA).canonical(form, form).sign(withoutSignatures(text).getBytes(StandardCharsets.ISO_8859_1));
                compared++;
                if (!passes(signed) || !jdkimPasses(signed)) {
                    disagreements.add(form + " " + file + " ours " + passes(signed) + " jDKIM " + jdkimPasses(signed));
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
        assertThat(disagreements).isEmpty();
    }

    /** A mail with no body is left out: its relaxed form is nothing at all (RFC 6376 section 3.4.4), and one line end to jDKIM. */
    private static boolean isSigned(String text) {
        return text.contains("DKIM-Signature:") && text.toLowerCase(Locale.ROOT).contains("\r\nfrom:") && text.contains("\r\n\r\n")
                && !text.substring(text.indexOf("\r\n\r\n")).isBlank();
    }

    private static String withoutSignatures(String mail) {
        int end = mail.indexOf("\r\n\r\n");
        List<String> kept = Stream.of(mail.substring(0, end).split("\r\n(?![ \t])"))
                .filter(field -> !field.startsWith("DKIM-Signature:") && !field.startsWith("From ") && field.contains(":")).toList();
        return String.join("\r\n", kept) + mail.substring(end);
    }

    private static byte[] readAsSent(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<Path> files() throws IOException {
        String corpus = System.getProperty("corpus", "");
        assumeFalse(corpus.isEmpty(), "no corpus");
        try (Stream<Path> all = Files.walk(Path.of(corpus))) {
            return all.filter(Files::isRegularFile).filter(path -> path.toFile().length() < 2_000_000).sorted().toList();
        }
    }
}
