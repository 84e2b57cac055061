package org.meyasubako.reading.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAccumulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.basis.evidence.Framing;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;

class MboxReaderTest {

    private static final String SEPARATOR = "From a@isp.example Thu Mar  5 09:10:11 2026\n";

    @Test
    void leavesTheSeparatorLineOutOfTheMessage() throws InterruptedException {
        assertThat(split(SEPARATOR + "Subject: one\n\nbody\n")).containsExactly("Subject: one\n\nbody\n");
    }

    @Test
    void leavesTheOneBlankLineBeforeASeparatorOutOfTheMessage() throws InterruptedException {
        assertThat(split(SEPARATOR + "Subject: one\n\nbody\n\n" + SEPARATOR + "Subject: two\n\nbody\n\n"))
                .containsExactly("Subject: one\n\nbody\n", "Subject: two\n\nbody\n");
    }

    @Test
    void keepsABodysOwnBlankLines() throws InterruptedException {
        assertThat(split(SEPARATOR + "Subject: one\n\nbody\n\n\n\n" + SEPARATOR + "Subject: two\n\n"))
                .containsExactly("Subject: one\n\nbody\n\n\n", "Subject: two\n");
    }

    @Test
    void readsLinesEndedByCrLf() throws InterruptedException {
        String box = (SEPARATOR + "Subject: one\n\nbody\n\n" + SEPARATOR + "Subject: two\n\nbody\n").replace("\n", "\r\n");

        assertThat(split(box)).containsExactly("Subject: one\r\n\r\nbody\r\n", "Subject: two\r\n\r\nbody\r\n");
    }

    @Test
    void readsLinesEndedByCrAlone() throws InterruptedException {
        String box = (SEPARATOR + "Subject: one\n\nbody\n\n" + SEPARATOR + "Subject: two\n\nbody\n").replace('\n', '\r');

        assertThat(split(box)).containsExactly("Subject: one\r\rbody\r", "Subject: two\r\rbody\r");
    }

    @Test
    void takesNoCrForALineEndInABoxOfLfLines() throws InterruptedException {
        String body = "Subject: one\n\nprogress\r\r" + SEPARATOR + "Subject: not a message\n";

        assertThat(split(SEPARATOR + body)).containsExactly(body);
    }

    @Test
    void leavesQuotedLinesAsTheyStand() throws InterruptedException {
        String message = "Subject: one\n\n\n>From here\n\n>>From " + "there\n";

        assertThat(split(SEPARATOR + message)).containsExactly(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "From here we go, on Thursday 5 March 2026\n",
            "From the log of Thu Mar  5 2026:\n",
            "From a@isp.example\n",
            "From a@isp.example Thu Mar  5 09:10:11 2026 we saw it\n",
            "From a@isp.example Thu Mar  5 09:10:11 26\n"})
    void doesNotSplitAtASentenceThatBeginsWithFrom(String line) throws InterruptedException {
        String message = "Subject: one\n\nbody\n\n" + line + "X-Next: line\n";

        assertThat(split(SEPARATOR + message)).containsExactly(message);
    }

    @Test
    void doesNotSplitAtASeparatorThatNoHeaderFieldFollows() throws InterruptedException {
        String message = "Subject: one\n\n\n" + SEPARATOR + "it said.\n";

        assertThat(split(SEPARATOR + message)).containsExactly(message);
    }

    @Test
    void doesNotSplitAtASeparatorWithNoBlankLineBeforeIt() throws InterruptedException {
        String message = "Subject: one\n\nIt began with\n" + SEPARATOR + "Received: from mx.isp.example\n";

        assertThat(split(SEPARATOR + message)).containsExactly(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "From a@isp.example Thu Mar  5 09:10 2026\n",
            "From a@isp.example Thu Mar  5 9:10:1 2026\n",
            "From a@isp.example Thu Mar  5 09:10:11 JST 2026\n",
            "From a@isp.example Thu Mar  5 09:10:11 +0900 2026\n",
            "From a@isp.example Thu Mar  5 09:10:11 2026 +0900\n",
            "From a@isp.example Thu, 05 Mar 2026 09:10:11 +0900\n",
            "From a@isp.example  Thu Mar  5 09:10:11 2026 remote from relay\n",
            "From a at isp.example  Thu Mar  5 09:10:11 2026\n",
            "From \"a b\"@isp.example Thu Mar  5 09:10:11 2026\n",
            "From MAILER-DAEMON Thu Mar  5 09:10:11 2026\n",
            "From - Thu Mar  5 09:10:11 2026\n",
            "From Thu Mar  5 09:10:11 2026\n"})
    void knowsTheFormsOfSeparatorsThatMailSystemsWrite(String line) throws InterruptedException {
        assertThat(split(SEPARATOR + "Subject: one\n\n\n" + line + "Subject: two\n")).hasSize(2);
    }

    @Test
    void takesASecondQuotedFromLineAsPartOfTheMessage() throws InterruptedException {
        assertThat(split(SEPARATOR + "S: 1\n\n\n" + SEPARATOR + ">From b@isp.example Thu Mar  5 09:10:11 2026\nS: 2\n"))
                .containsExactly("S: 1\n\n", ">From b@isp.example Thu Mar  5 09:10:11 2026\nS: 2\n");
    }

    @Test
    void findsAMessageThatIsCutOffAfterItsSeparator() throws InterruptedException {
        assertThat(split(SEPARATOR + "Subject: one\n\n\n" + SEPARATOR.strip())).containsExactly("Subject: one\n\n", "");
    }

    @Test
    void readsAMessageWithoutABody() throws InterruptedException {
        assertThat(split(SEPARATOR + "Subject: one\n\n" + SEPARATOR + "Subject: two\n"))
                .containsExactly("Subject: one\n", "Subject: two\n");
    }

    @Test
    void numbersMessagesByTheirPlaceAndPointsAtTheirBytes() throws InterruptedException {
        String box = SEPARATOR + "Subject: one\n\nbody\n\n" + SEPARATOR + "Subject: two\n\nbody\n\n";
        byte[] bytes = box.getBytes(StandardCharsets.ISO_8859_1);

        for (RawMessage message : read(box)) {
            int offset = (int) message.origin().offset();
            byte[] there = java.util.Arrays.copyOfRange(bytes, offset, offset + (int) message.origin().length());
            assertThat(message.sha256()).isEqualTo(Sha256.of(there));
        }
        assertThat(read(box)).extracting(message -> message.origin().index()).containsExactly(0, 1);
    }

    @Test
    void marksItsMessagesAsOfABox() throws InterruptedException {
        assertThat(read(SEPARATOR + "Subject: one\n")).extracting(RawMessage::framing).containsExactly(Framing.MBOX);
    }

    @ParameterizedTest
    @ValueSource(ints = {262_100, 262_130, 262_140, 262_144, 262_150, 524_288})
    void findsASeparatorWhereverItFallsBetweenTwoLoads(int length) throws InterruptedException {
        String body = "x".repeat(length) + "\n";
        for (int shift = 0; shift < 70; shift += 3) {
            String first = "Subject: " + "y".repeat(shift) + "\n\n" + body;
            assertThat(split(SEPARATOR + first + "\n" + SEPARATOR + "Subject: two\n")).containsExactly(first, "Subject: two\n");
        }
    }

    @Test
    void holdsNoMoreThanAFewLoadsHoweverManyLinesOnlyLookLikeSeparators() throws InterruptedException {
        byte[] box = (SEPARATOR + "Subject: one\n\n" + ("\n" + SEPARATOR + "it said.\n").repeat(150_000))
                .getBytes(StandardCharsets.ISO_8859_1);
        LongAccumulator most = new LongAccumulator(Math::max, 0);
        AtomicReference<ByteWindow> window = new AtomicReference<>();
        InputStream watching = new ByteArrayInputStream(box) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                most.accumulate(window.get().limit() - window.get().position());
                return super.read(target, offset, length);
            }
        };
        window.set(new ByteWindow(watching, box.length));

        new MboxReader(window.get(), "box", new ReadingPass(MailboxLimits.defaults(), new Findings())).read();

        assertThat(most.get()).isLessThan(1 << 20);
    }

    private static List<String> split(String box) throws InterruptedException {
        return read(box).stream().map(message -> new String(message.bytes(), StandardCharsets.ISO_8859_1)).toList();
    }

    private static List<RawMessage> read(String box) throws InterruptedException {
        Findings findings = new Findings();
        ByteWindow window = new ByteWindow(new ByteArrayInputStream(box.getBytes(StandardCharsets.ISO_8859_1)), box.length());
        new MboxReader(window, "box", new ReadingPass(MailboxLimits.defaults(), findings)).read();
        return findings.messages;
    }
}
