package org.meyasubako.reading.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.basis.evidence.Span;

/** Any bytes at all are read, in bounded time, and every span lies within them. */
class HostileInputTest {

    private static final byte[] SEED = Given.lines("From: =?ISO-2022-JP?B?GyRCQEE1YT1xGyhC?= <a@a.example>", "To: b@b.example",
            "Subject: =?utf-8?Q?=E8=AB=8B?=", "\t=?utf-8?Q?=E6=B1=82?=", "Received: from b.example (b.example [192.0.2.1])",
            "  by a.example; Tue, 3 Mar 2026 09:10:11 +0900 (JST)", "Date: Tue, 3 Mar 2026 09:10:11 +0900",
            "Content-Type: multipart/mixed; boundary=\"b\"; x*0*=utf-8''%E8%AB; x*1*=%8B", "", "--b",
            "Content-Type: text/plain; charset=shift_jis", "Content-Transfer-Encoding: quoted-printable", "", "=82=B1=82=EA=", " x =ZZ",
            "--b", "Content-Type: text/html; charset=iso-2022-jp", "", "<a href='http://a.example/'>\u001b$B$3$l\u001b(B</a>&amp;<!-- -->",
            "--b", "Content-Type: message/rfc822", "Content-Transfer-Encoding: base64", "", "UmVjZWl2ZWQ6IHgKClk=", "--b--", "");

    private static final String[] SPICE = {"=?", "?=", "--b", "--b--", "\r", "\r\n", "\n\n", "\0", "\u001b$B", "\u001b(B", "\u00ff", "=",
        "\"", "(", "<", "&", "Content-Type: multipart/mixed; boundary=b\n\n", ";", "*0*=", "'", ":", "=0", "<div>", "\u00e8\u00ab"};

    private static Random seeded(int round) {
        return new Random(20_260_303L + round);
    }

    private static List<Integer> rounds() {
        return IntStream.range(0, 40).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void readsAnyBytes(int round) {
        Random random = seeded(round);
        for (int i = 0; i < 20; i++) {
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            check(bytes);
        }
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void readsMailThatWasDamaged(int round) {
        Random random = seeded(round);
        for (int i = 0; i < 20; i++) {
            check(damaged(round % 2 == 0 ? SEED : Given.crlf(SEED), random));
        }
    }

    private static byte[] damaged(byte[] seed, Random random) {
        StringBuilder text = new StringBuilder(new String(seed, StandardCharsets.ISO_8859_1));
        for (int i = 0; i <= random.nextInt(12); i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(30)));
                case 1 -> text.insert(at, SPICE[random.nextInt(SPICE.length)]);
                default -> text.setCharAt(at, (char) random.nextInt(256));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Reads all that there is to read, and looks at every span. */
    private static void check(byte[] bytes) {
        check(Given.read(bytes), bytes);
        check(Given.readFromMbox(bytes), bytes);
    }

    private static void check(Message message, byte[] bytes) {
        for (HeaderField field : message.fields()) {
            within(field.span(), bytes);
            within(field.body().span(), bytes);
        }
        message.defects().forEach(defect -> within(defect.span(), bytes));
        for (Part part : message.root().walk()) {
            within(part.bodySpan(), bytes);
            SourceText text = part.text();
            for (int i = 0; i < text.length(); i++) {
                within(text.span(i, i + 1), bytes);
            }
            HtmlText html = part.html();
            html.runs().forEach(run -> within(run.text().span(), bytes));
            html.links().forEach(link -> within(link.span(), bytes));
            within(html.shownText().span(), bytes);
            part.message().ifPresent(inner -> check(inner, bytes));
        }
    }

    private static void within(Optional<Span> span, byte[] bytes) {
        if (span.isPresent() && span.get().end() > bytes.length) {
            fail("beyond the end: " + span.get());
        }
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void theNameOfAFieldStandsAtTheBeginningOfItsSpan(int round) {
        byte[] bytes = damaged(SEED, seeded(round));
        for (HeaderField field : Given.read(bytes).fields()) {
            assertThat(Given.at(bytes, field.span().orElseThrow())).startsWith(field.name());
        }
    }

    @Test
    void fiveThousandMultipartsWithinOneAnotherAreADefect() {
        StringBuilder mail = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }
        Message message = Given.read(mail.append("\ndeep\n").toString().getBytes(StandardCharsets.US_ASCII));
        assertThat(Given.codes(message)).contains("NESTED_TOO_DEEP");
        assertThat(message.root().walk()).hasSize(MessageLimits.DEFAULT.nesting() + 1);
    }

    @Test
    void fiveThousandMessagesWithinOneAnotherAreADefect() {
        String mail = "Content-Type: message/rfc822\n\n".repeat(5_000) + "deep\n";
        assertThat(Given.codes(Given.read(mail.getBytes(StandardCharsets.US_ASCII)))).contains("NESTED_TOO_DEEP");
    }

    @Test
    void aLineOfTenMegabytesIsALine() {
        byte[] line = new byte[10_000_000];
        Arrays.fill(line, (byte) 'a');
        Message message = Given.read(Given.withBody(line, "Subject: long"));
        assertThat(message.root().text().length()).isEqualTo(10_000_000);
    }

    @Test
    void aFieldOfTenMegabytesIsCut() {
        String mail = "Subject: " + "=?utf-8?Q?a".repeat(1_000_000) + "\n\nx";
        Message message = Given.read(mail.getBytes(StandardCharsets.US_ASCII));
        assertThat(Given.codes(message)).containsExactly("FIELD_TOO_LONG");
        assertThat(message.root().text().text()).isEqualTo("x");
    }

    @Test
    void tenThousandFieldsAreCut() {
        String mail = "Received: from a.example by b.example\n".repeat(10_000) + "\nx";
        Message message = Given.read(mail.getBytes(StandardCharsets.US_ASCII));
        assertThat(message.fields()).hasSize(MessageLimits.DEFAULT.fields());
        assertThat(message.root().text().text()).isEqualTo("x");
    }

    @Test
    void aHundredThousandPartsAreCut() {
        String mail = "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(100_000);
        Message message = Given.read(mail.getBytes(StandardCharsets.US_ASCII));
        assertThat(message.leaves()).hasSize(MessageLimits.DEFAULT.parts() - 1);
        assertThat(Given.codes(message)).contains("TOO_MANY_PARTS");
    }

    /** Inputs that make a careless reader go over the same bytes again and again: a long row of each is read in moments. */
    @ParameterizedTest
    @ValueSource(strings = {"=?utf-8?B?", "=?utf-8?Q?=?=AA", "\r", "(", "\"", "<", "a b\n", "=\n", "AA==",
        "a@b.example ", "&amp", "<b><table>", "\u001b$B", "\u00e8", ">From \n", "no colon\n", "a: b\n", "--b\n", "<a href=x class=y>", ";a*0*=b"})
    void repetitionCostsNoMoreThanItsLength(String piece) {
        String many = piece.repeat(200_000 / piece.length());
        for (String header : new String[] {"Subject: ", "From: ", "Content-Type: text/html; charset=utf-8\n\n", "", "\n",
            "Content-Type: text/html; x=", "Content-Transfer-Encoding: base64\n\n", "Content-Transfer-Encoding: quoted-printable\n\n"}) {
            Message message = Given.read((header + many).getBytes(StandardCharsets.ISO_8859_1));
            assertThat(message.root().text().span()).isNotNull();
            assertThat(message.root().html().shownText().span()).isNotNull();
        }
    }
}
