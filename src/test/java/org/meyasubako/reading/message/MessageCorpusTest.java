package org.meyasubako.reading.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.basis.evidence.Framing;
import org.meyasubako.basis.evidence.Origin;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;

/** Reads a larger corpus, where the system property {@code corpus} names one. */
class MessageCorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("corpus", ""));

    private static List<Path> files(String folder) throws IOException {
        assumeFalse(CORPUS.toString().isEmpty(), "no corpus");
        try (Stream<Path> found = Files.walk(CORPUS.resolve(folder))) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Message read(Path file, Framing framing) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return new MessageReader().read(
                new RawMessage(bytes, new Origin(file.toString(), 0, 0, bytes.length), Sha256.of(bytes), framing));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spam_and_ham", "japanese", "mime", "arf_and_bounces", "list_mail"})
    void readsEveryFileAndEverySpanIsExact(String folder) throws IOException {
        for (Path file : files(folder)) {
            byte[] bytes = Files.readAllBytes(file);
            Message message = read(file, Framing.BARE);
            for (HeaderField field : message.fields()) {
                assertThat(Given.at(bytes, field.span().orElseThrow())).as(file.toString()).startsWith(field.name());
            }
            for (Part part : message.leaves()) {
                checkText(file, bytes, part);
                part.html();
            }
        }
    }

    /** ASCII letters of a text that is not in base64 stand in the mail as they are, or as a code of quoted-printable. */
    private static void checkText(Path file, byte[] bytes, Part part) {
        SourceText text = part.text();
        if (part.encoding() == TransferEncoding.BASE64) {
            return;
        }
        for (int i = 0; i < text.length(); i += 97) {
            char c = text.text().charAt(i);
            if (c < 0x80 && Character.isLetterOrDigit(c)) {
                String written = Given.at(bytes, text.span(i, i + 1).orElseThrow());
                assertThat(written).as(file.toString()).isIn(String.valueOf(c), String.format("=%02X", (int) c),
                        String.format("=%02x", (int) c), c + "\0", "\0" + c);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "outlook")
    void readsMostOutlookItemsWithTheirSubjects(String folder) throws IOException {
        int read = 0;
        int withSubject = 0;
        for (Path file : files(folder)) {
            if (file.toString().endsWith(".msg")) {
                Message message = read(file, Framing.OUTLOOK);
                read++;
                withSubject += message.envelope().subject().isPresent() ? 1 : 0;
                assertThat(message.fields()).allSatisfy(field -> assertThat(field.span()).isEmpty());
            }
        }
        assertThat(withSubject).isGreaterThan(read * 9 / 10);
    }
}
