package org.meyasubako.reading.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.reading.message.Message;

/** Forwards in the text, in the forms of the mail programs that people use. */
class InlineTest {

    private static final String GMAIL = """
            ---------- Forwarded message ---------
            From: Seller <seller@spam.example>
            Date: Tue, Mar 3, 2026 at 9:10 AM
            Subject: Cheap watches
            To: <p@complainant.example>

            Buy at http://shop.example/w
            """;

    private static Complaint read(String text) {
        return Given.read(Given.mail("Fwd: Cheap watches", "Please look into this.\n\n" + text));
    }

    static Stream<Arguments> programs() throws IOException {
        try (InputStream file = Objects.requireNonNull(InlineTest.class.getResourceAsStream("forwards.txt"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Splitter.on("\n== ").splitToList(text).stream().skip(1).map(program -> {
                int end = program.indexOf('\n');
                return Arguments.of(program.substring(0, end), program.substring(end + 1) + "\n");
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void readsWhatTheProgramWrote(String program, String labels) {
        Complaint complaint = read(labels + "\nBuy at http://shop.example/w\n");
        assertThat(complaint.format()).isEqualTo(ComplaintFormat.INLINE);
        assertThat(complaint.reported().form()).isEqualTo(ReportedMessage.Form.INLINE);
        Message reported = complaint.reported().message().orElseThrow();
        assertThat(reported.envelope().from().orElseThrow().toString()).isEqualTo("Seller <seller@spam.example>");
        assertThat(reported.envelope().to().getFirst().address()).hasToString("p@complainant.example");
        assertThat(reported.envelope().subject()).contains("Cheap watches");
        assertThat(reported.root().text().text()).contains("http://shop.example/w").doesNotContain("look into this");
        assertThat(Given.subjects(complaint)).containsExactly("advertised http://shop.example/w", "mentioned seller@spam.example");
    }

    @Test
    void hasNoChain() {
        Complaint complaint = read(GMAIL);
        assertThat(complaint.chain()).isEmpty();
    }

    @Test
    void theDateOfTheForwardIsTheEventsIfItHasAZone() {
        assertThat(read(GMAIL.replace("Tue, Mar 3, 2026 at 9:10 AM", "Tue, 3 Mar 2026 09:10:00 +0900")).eventTime())
                .contains(new EventTime(Instant.parse("2026-03-03T00:10:00Z"), EventTime.Source.REPORTED_DATE));
    }

    @Test
    void whatStandsBehindTheEndOfAForwardIsTheComplainantsOwn() {
        String text = GMAIL + "--------------------- Original Message Ends --------------------\nMy site is http://mine.example/\n";
        assertThat(read(text).reported().message().orElseThrow().root().text().text()).doesNotContain("mine.example");
    }

    @Test
    void aProgramThatForwardsAsIfItAnsweredIsRead() {
        Message reported = read("On 03/03/2026 09:10, \"Seller\" <seller@spam.example>\nwrote:\n\n    Buy at http://shop.example/w\n")
                .reported().message().orElseThrow();
        assertThat(reported.envelope().from().orElseThrow().toString()).isEqualTo("Seller <seller@spam.example>");
        assertThat(reported.envelope().subject()).contains("Cheap watches");
    }

    @Test
    void aWrappedListOfRecipientsIsOneValue() {
        Complaint complaint = read("""
                -----Original Message-----
                From: Seller <seller@spam.example>
                To: p@complainant.example;
                 q@complainant.example
                Subject: Cheap watches

                Buy
                """);
        assertThat(complaint.reported().message().orElseThrow().envelope().to()).hasSize(2);
    }

    @Test
    void aBodyMayFollowWithoutABlankLine() {
        Message reported = read("""
                From: Seller <seller@spam.example>
                To: p@complainant.example
                Subject: Cheap watches
                Dear customer, buy.
                """).reported().message().orElseThrow();
        assertThat(reported.envelope().subject()).contains("Cheap watches");
        assertThat(reported.root().text().text()).startsWith("Dear customer");
    }

    @Test
    void anAnswerThatQuotesButDoesNotComplainHandsNothingIn() {
        String answer = Given.mail("a@one.example", "b@two.example", "Re: Lunch", """
                Yes, gladly.

                -----Original Message-----
                From: b@two.example
                Sent: Tuesday, March 3, 2026 9:10 AM
                To: a@one.example
                Subject: Lunch

                Tomorrow?
                """);
        assertThat(Given.read(answer).format()).isEqualTo(ComplaintFormat.NONE);
    }

    @Test
    void anAnswerThatComplainsHandsInWhatItQuotes() {
        String answer = Given.mail("a@one.example", "info@our.example", "Re: Cheap watches", "Stop spamming me!\n\n" + GMAIL);
        assertThat(Given.read(answer).format()).isEqualTo(ComplaintFormat.INLINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"From: a shop\nSubject: nothing\n", "To: all of you\nDate: today\nSubject: complaint\n",
            "------------------------\nhello: world\n"})
    void fewLabelsAreNoForward(String text) {
        assertThat(read(text).format()).isEqualTo(ComplaintFormat.PLAIN);
    }

    @Test
    void spansPointIntoTheComplaint() {
        String mail = Given.mail("Fwd: Cheap watches", GMAIL);
        Subject url = Given.read(mail).subjects().getFirst();
        assertThat(Given.at(mail, url.span().orElseThrow())).isEqualTo("http://shop.example/w");
    }
}
