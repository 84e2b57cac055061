package org.meyasubako.reading.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLengthTest {

    private static final String SEPARATOR = "From a@isp.example Thu Mar  5 09:10:11 2026\n";
    /** A body that an mboxcl2 writer leaves unquoted. */
    private static final String BODY = "It read:\n\n" + SEPARATOR + "Subject: inner\n\nbuy\n";
    private static final String NEXT = SEPARATOR + "Subject: next\n\nbody\n";

    @Test
    void keepsAMessageTogetherWhoseTrueLengthCoversASeparatorLine() throws InterruptedException {
        assertThat(split(claiming(BODY.length(), BODY) + "\n" + NEXT)).hasSize(2).first().asString().endsWith(BODY);
    }

    @Test
    void believesALengthThatLandsAtTheEndOfTheBox() throws InterruptedException {
        assertThat(split(claiming(BODY.length(), BODY))).hasSize(1);
    }

    @Test
    void believesALengthThatCountsTheBlankLineToo() throws InterruptedException {
        assertThat(split(claiming(BODY.length() + 1, BODY) + "\n" + NEXT)).hasSize(2).first().asString().endsWith(BODY);
    }

    @Test
    void believesALengthThatLeavesTheLastLineEndOut() throws InterruptedException {
        assertThat(split(claiming(BODY.length() - 1, BODY) + "\n" + NEXT)).hasSize(2).first().asString().endsWith(BODY);
    }

    @Test
    void needsNoBlankLineBeforeTheSeparatorAtWhichATrueLengthLands() throws InterruptedException {
        assertThat(split(claiming(BODY.length(), BODY) + NEXT)).hasSize(2).first().asString().endsWith(BODY);
    }

    @Test
    void believesALengthInABoxOfCrLfLines() throws InterruptedException {
        String body = BODY.replace("\n", "\r\n");
        String box = claiming(body.length(), BODY) + "\n" + NEXT;

        assertThat(split(box.replace("\n", "\r\n"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5, 20, 1_000, 20_000_000, 5_000_000_000L, 99_999_999_999_999_999L})
    void splitsAtEverySeparatorWhereTheLengthLies(long length) throws InterruptedException {
        assertThat(split(claiming(length, BODY) + "\n" + NEXT)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "-5", "12 34", "999999999999999999999999"})
    void ignoresALengthThatIsNoNumber(String length) throws InterruptedException {
        String box = SEPARATOR + "Content-Length: " + length + "\n\n" + BODY + "\n" + NEXT;

        assertThat(split(box)).hasSize(3);
    }

    @Test
    void believesNeitherOfTwoLengths() throws InterruptedException {
        String box = SEPARATOR + "Content-Length: " + BODY.length() + "\nContent-Length: 3\n\n" + BODY + "\n" + NEXT;

        assertThat(split(box)).hasSize(3);
    }

    @Test
    void looksNoFurtherAheadThanItsLimit() throws InterruptedException {
        String body = BODY + "x".repeat(2_000_000) + "\n";
        MailboxLimits near = new MailboxLimits(1 << 26, 1_000_000, 4, 10, 1 << 30, 100, 1 << 20, 1 << 20);

        assertThat(split(claiming(body.length(), body) + "\n" + NEXT, near)).hasSize(3);
        assertThat(split(claiming(body.length(), body) + "\n" + NEXT)).hasSize(2);
    }

    @Test
    void readsABoxInWhichEveryMessageLiesInLinearWork() throws InterruptedException {
        String box = claiming(15_000_000, BODY + "\n").repeat(20_000);

        assertThat(split(box)).hasSize(40_000);
    }

    private static String claiming(long length, String body) {
        return SEPARATOR + "Subject: outer\ncontent-length: " + length + "\n\n" + body;
    }

    private static List<String> split(String box) throws InterruptedException {
        return split(box, MailboxLimits.defaults());
    }

    private static List<String> split(String box, MailboxLimits limits) throws InterruptedException {
        Findings findings = new Findings();
        ByteWindow window = new ByteWindow(new ByteArrayInputStream(box.getBytes(StandardCharsets.ISO_8859_1)), box.length());
        new MboxReader(window, "box", new ReadingPass(limits, findings)).read();
        return findings.texts();
    }
}
