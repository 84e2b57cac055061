package org.meyasubako.reading.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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

    static Stream<Arguments> programs() {
        return Stream.of(
                Arguments.of("Gmail", """
                        ---------- Forwarded message ---------
                        From: Seller <seller@spam.example>
                        Date: Tue, Mar 3, 2026 at 9:10 AM
                        Subject: Cheap watches
                        To: <p@complainant.example>
                        """),
                Arguments.of("Outlook", """
                        -----Original Message-----
                        From: Seller [mailto:seller@spam.example]
                        Sent: Tuesday, March 3, 2026 9:10 AM
                        To: p@complainant.example
                        Subject: Cheap watches
                        """),
                Arguments.of("Outlook on the web", """
                        ________________________________
                        From: Seller <seller@spam.example>
                        Sent: Tuesday, March 3, 2026 9:10
                        To: p@complainant.example <p@complainant.example>
                        Subject: Cheap watches
                        """),
                Arguments.of("Outlook without separator", """
                        From: Seller <seller@spam.example>
                        Date: Tuesday, 3 March 2026 at 09:10
                        To: "p@complainant.example" <p@complainant.example>
                        Subject: Cheap watches
                        """),
                Arguments.of("Outlook, Japanese", """
                        -----元のメッセージ-----
                        差出人: Seller <seller@spam.example>
                        送信日時: 2026年3月3日火曜日 9:10
                        宛先: p@complainant.example
                        件名: Cheap watches
                        """),
                Arguments.of("Outlook, Japanese, full-width", """
                        差出人： Seller <seller@spam.example>
                        送信日時： 2026年3月3日 9:10
                        宛先： p@complainant.example
                        件名： Cheap watches
                        """),
                Arguments.of("Apple Mail", """
                        Begin forwarded message:

                        From: Seller <seller@spam.example>
                        Subject: Cheap watches
                        Date: 3 March 2026 at 09:10:00 JST
                        To: p@complainant.example
                        """),
                Arguments.of("Apple Mail, Japanese", """
                        転送されたメッセージ：

                        差出人: Seller <seller@spam.example>
                        件名: Cheap watches
                        日付: 2026年3月3日 9:10:00 JST
                        宛先: p@complainant.example
                        """),
                Arguments.of("Thunderbird", """
                        -------- Forwarded Message --------
                        Subject: \tCheap watches
                        Date: \tTue, 3 Mar 2026 09:10:00 +0900
                        From: \tSeller <seller@spam.example>
                        To: \tp@complainant.example
                        """),
                Arguments.of("Thunderbird, Japanese", """
                        -------- 転送メッセージ --------
                        件名: \tCheap watches
                        日付: \tTue, 3 Mar 2026 09:10:00 +0900
                        差出人: \tSeller <seller@spam.example>
                        宛先: \tp@complainant.example
                        """),
                Arguments.of("Yahoo! JAPAN", """
                        ----- Original Message -----
                        From: "Seller" <seller@spam.example>
                        To: p@complainant.example
                        Date: 2026/3/3, Tue 09:10
                        Subject: Cheap watches
                        """),
                Arguments.of("Becky!", """
                        Forwarded by P. Person <p@complainant.example>
                        ----------------------- Original Message -----------------------
                         From:    Seller <seller@spam.example>
                         To:      p@complainant.example
                         Date:    Tue, 3 Mar 2026 09:10:00 +0900
                         Subject: Cheap watches
                        ----
                        """),
                Arguments.of("Mailmate", """
                        Forwarded message:

                        > From: Seller <seller@spam.example>
                        > To: p@complainant.example
                        > Subject: Cheap watches
                        > Date: Tue, 3 Mar 2026 09:10:00 +0900
                        """),
                Arguments.of("HubSpot, Japanese", """
                        ----------メッセージを転送----------
                        送信元：Seller <seller@spam.example>
                        日付：2026年3月3日 9:10
                        件名：Cheap watches
                        送信先：p@complainant.example
                        """),
                Arguments.of("bold labels", """
                        *From:* Seller <seller@spam.example>
                        *Sent:* Tuesday, March 3, 2026 9:10 AM
                        *To:* p@complainant.example
                        *Subject:* Cheap watches
                        """),
                Arguments.of("labels on lines of their own", """
                        ------ Forwarded ------
                        From:
                        Seller <seller@spam.example>
                        To:
                        p@complainant.example
                        Subject:
                        Cheap watches
                        """),
                Arguments.of("another language", """
                        ---- Doorgestuurd bericht ----
                        Van: Seller <seller@spam.example>
                        Datum: 3 maart 2026 09:10
                        Aan: p@complainant.example
                        Onderwerp: Cheap watches
                        """));
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
    @ValueSource(strings = {"From: a shop\nSubject: nothing\n", "To: all of you\nDate: today\nSubject: complaint\n", "------------------------\nhello: world\n"})
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
