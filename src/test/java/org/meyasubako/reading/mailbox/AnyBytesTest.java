package org.meyasubako.reading.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.evidence.RawMessage;

/** Whatever a file holds, it is read to its end, and what was found can be found again. */
class AnyBytesTest {

    private static final String SEPARATOR = "From a@isp.example Thu Mar  5 09:10:11 2026\n";
    private static final List<String> WORDS = List.of(SEPARATOR, "From ", "\n", "\r\n", "\r", "\n\n", "Subject: x\n", ">From ",
            "Content-Length: 40\n", "Content-Length: 0\n", "Thu Mar  5 09:10:11 2026", "body", "\0", "Received: y\n");

    @TempDir
    Path folder;

    @RepeatedTest(200)
    void damagedArchivesAreReadToTheirEnd(RepetitionInfo run) throws Exception {
        Random random = new Random(run.getCurrentRepetition());
        byte[] box = boxOfWords(random);
        byte[] inner = new ZipFixture().with("b.mbox", box).bytes();
        byte[] whole = new ZipFixture().with("a.zip", inner).with("c.gz", ZipFixture.gzip(box)).with("d.eml", "Subject: x\n").bytes();
        byte[] file = Arrays.copyOf(whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
        for (int i = 0; i < random.nextInt(6) && file.length > 0; i++) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }

        findsAgain(file);
    }

    @RepeatedTest(200)
    void boxesOfAnyWordsAreReadToTheirEnd(RepetitionInfo run) throws Exception {
        byte[] box = boxOfWords(new Random(-run.getCurrentRepetition()));

        findsAgain(box);
    }

    private void findsAgain(byte[] file) throws IOException, UnreadableMailboxException, InterruptedException {
        Findings findings = Findings.in(Files.write(folder.resolve("file"), file));

        assertThat(findings.messages.size() + findings.unread.size()).isPositive();
        for (RawMessage message : findings.messages) {
            RawMessage again = new MailboxReader(MailboxLimits.defaults()).reread(message.origin());
            assertThat(again.sha256()).isEqualTo(message.sha256());
        }
    }

    private static byte[] boxOfWords(Random random) {
        ByteArrayOutputStream box = new ByteArrayOutputStream();
        box.writeBytes(SEPARATOR.getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 0; i < random.nextInt(60); i++) {
            box.writeBytes(WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.ISO_8859_1));
        }
        return box.toByteArray();
    }
}
