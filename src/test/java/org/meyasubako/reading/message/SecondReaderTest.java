package org.meyasubako.reading.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meyasubako.basis.evidence.RawMessage;

/** Holds our reading of the sample against a second reader, Apache James Mime4j: parts, subject and the number of Received fields. */
class SecondReaderTest {

    static Stream<Path> mails() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("assets/sample/mailbox"))) {
            return all.filter(path -> path.toString().endsWith(".eml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("mails")
    void bothReadersSeeTheSameMail(Path mail) throws IOException {
        Message ours = new MessageReader().read(RawMessage.of(Files.readAllBytes(mail), mail.toString()));
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        try (InputStream bytes = Files.newInputStream(mail)) {
            org.apache.james.mime4j.dom.Message theirs = builder.parseMessage(bytes);
            assertThat(ours.leaves()).hasSize(leaves(theirs));
            assertThat(ours.fields("Received")).hasSize(theirs.getHeader().getFields("Received").size());
            assertThat(ours.envelope().messageId().map(id -> "<" + id + ">").orElse("")).isEqualTo(String.valueOf(theirs.getMessageId()));
        }
    }

    private static int leaves(Entity entity) {
        if (entity.getBody() instanceof Multipart multipart) {
            return multipart.getBodyParts().stream().mapToInt(SecondReaderTest::leaves).sum();
        }
        return 1;
    }
}
