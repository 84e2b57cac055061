package org.meyasubako.reading.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.basis.evidence.Origin;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;

class MailboxReaderTest {

    private static final String MAIL = "Subject: x\n\nbody\n";
    private static final String SEPARATOR = "From a@isp.example Thu Mar  5 09:10:11 2026\n";
    private static final String BOX = SEPARATOR + "Subject: 1\n\n\n" + SEPARATOR + "Subject: 2\n";
    private static final int MIB = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void readsEveryKindAgainFromItsOriginJustAsAtFirst() throws Exception {
        layOutEveryKind();

        Findings findings = Findings.in(folder);

        assertThat(findings.messages).hasSize(11);
        for (RawMessage first : findings.messages) {
            RawMessage again = new MailboxReader(MailboxLimits.defaults()).reread(first.origin());
            assertThat(again.sha256()).isEqualTo(first.sha256());
            assertThat(again.bytes()).isEqualTo(first.bytes());
            assertThat(again.origin()).isEqualTo(first.origin());
            assertThat(again.framing()).isEqualTo(first.framing());
        }
    }

    @Test
    void leavesFilesAndTheirTimesAsTheyWere() throws Exception {
        layOutEveryKind();
        Instant time = Instant.parse("2026-03-05T00:00:00Z");
        for (Path file : files()) {
            Files.setLastModifiedTime(file, FileTime.from(time));
        }
        String before = states();

        Findings findings = Findings.in(folder);
        new MailboxReader(MailboxLimits.defaults()).reread(findings.messages.getLast().origin());

        assertThat(states()).isEqualTo(before);
    }

    @Test
    void cannotRereadWhatIsGoneOrShorterNow() throws Exception {
        Path file = Files.writeString(folder.resolve("a.eml"), MAIL);
        MailboxReader reader = new MailboxReader(MailboxLimits.defaults());
        Origin origin = Findings.in(file).messages.getFirst().origin();

        Files.writeString(file, "Subject");
        assertThatThrownBy(() -> reader.reread(origin)).isInstanceOf(UnreadableMailboxException.class);
        Files.delete(file);
        assertThatThrownBy(() -> reader.reread(origin)).isInstanceOf(UnreadableMailboxException.class);
        Origin member = new Origin(folder + "/a.zip!/b", 0, 0, 1);
        assertThatThrownBy(() -> reader.reread(member)).isInstanceOf(UnreadableMailboxException.class);
    }

    @Test
    void cutsAMessageAtItsLimitAndDigestsAllOfIt() throws Exception {
        byte[] bytes = (MAIL + "x".repeat(3 * MIB)).getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("a.eml"), bytes);

        RawMessage message = Findings.in(file, new MailboxLimits(MIB, MIB, 4, 10, MIB, 10, MIB, MIB)).messages.getFirst();

        assertThat(message.complete()).isFalse();
        assertThat(message.bytes()).hasSize(MIB);
        assertThat(message.origin().length()).isEqualTo(bytes.length);
        assertThat(message.sha256()).isEqualTo(Sha256.of(bytes));
    }

    @Test
    void findsAMessageBehindTwoGibibytes() throws Exception {
        Path file = folder.resolve("large.mbox");
        long far = (2L << 30) + 5;
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.writeBytes(SEPARATOR + "Subject: sparse\n\n");
            sparse.seek(far);
            sparse.writeBytes("\n\n" + BOX);
        }

        Findings findings = Findings.in(file);

        assertThat(findings.messages).extracting(message -> message.origin().offset())
                .containsExactly((long) SEPARATOR.length(), far + 2 + SEPARATOR.length(), far + 2 + BOX.length() - "Subject: 2\n".length());
        assertThat(findings.messages.getFirst().complete()).isFalse();
    }

    @Test
    void tellsItsProgressInBytesOnDisk() throws Exception {
        for (String name : new String[] {"a.mbox", "b.mbox"}) {
            Files.writeString(folder.resolve(name), (BOX + "x".repeat(1000) + "\n\n").repeat(3000));
        }
        Files.write(folder.resolve("c.zip"), new ZipFixture().with("a.eml", MAIL).bytes());
        long total = 0;
        for (Path file : files()) {
            total += Files.size(file);
        }

        Findings findings = Findings.in(folder);

        assertThat(findings.bytesRead).isSorted().hasSizeBetween(5, 12);
        assertThat(findings.bytesRead.getLast()).isEqualTo(total).isEqualTo(findings.bytesTotal);
    }

    @Test
    void stopsBetweenMessagesWhenItsThreadIsInterrupted() throws Exception {
        Path file = Files.writeString(folder.resolve("a.mbox"), (BOX + "\n").repeat(50));
        Findings findings = new Findings() {
            @Override
            public void message(RawMessage message) {
                super.message(message);
                Thread.currentThread().interrupt();
            }
        };

        assertThatThrownBy(() -> new MailboxReader(MailboxLimits.defaults()).read(file.toString(), findings))
                .isInstanceOf(InterruptedException.class);
        assertThat(findings.messages).hasSize(1);
        assertThat(findings.unread).isEmpty();
        assertThat(Thread.interrupted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.eml", "a.eml.gz", "a.zip"})
    void stopsWithinAMessageWhenItsThreadIsInterrupted(String name) throws Exception {
        byte[] noise = new byte[8 * MIB];
        new Random(1).nextBytes(noise);
        byte[] mail = (MAIL + new String(noise, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
        byte[] file = switch (name) {
            case "a.eml.gz" -> ZipFixture.gzip(mail);
            case "a.zip" -> new ZipFixture().with("a.eml", mail).bytes();
            default -> mail;
        };
        Path path = Files.write(folder.resolve(name), file);
        MailboxVisitor interrupting = new Findings() {
            @Override
            public void progress(long bytesRead, long bytesTotal) {
                Thread.currentThread().interrupt();
            }
        };

        assertThatThrownBy(() -> new MailboxReader(MailboxLimits.defaults()).read(path.toString(), interrupting))
                .isInstanceOf(InterruptedException.class);
        Thread.interrupted();
    }

    private void layOutEveryKind() throws IOException {
        Files.writeString(folder.resolve("a.eml"), MAIL);
        Files.writeString(folder.resolve("b.mbox"), BOX);
        Files.write(folder.resolve("c.msg"), CompoundFile.holding("__properties_version1.0"));
        Files.write(folder.resolve("d.mbox.gz"), ZipFixture.gzip(BOX.getBytes(StandardCharsets.ISO_8859_1)));
        byte[] inner = new ZipFixture().with("x!/y.eml", MAIL).with("in/z.mbox", BOX).bytes();
        byte[] zip = new ZipFixture().with("inner.zip", inner).with("苦情.eml", MAIL)
                .with("c.msg", CompoundFile.holding("__properties_version1.0")).bytes();
        Path odd = Files.createDirectories(folder.resolve("box!"));
        Files.write(odd.resolve("e.zip"), zip);
    }

    private String states() throws IOException {
        StringBuilder states = new StringBuilder();
        for (Path file : files()) {
            states.append(file).append(' ').append(Files.getLastModifiedTime(file)).append(' ')
                    .append(Sha256.of(Files.readAllBytes(file))).append('\n');
        }
        return states.toString();
    }

    private Iterable<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
