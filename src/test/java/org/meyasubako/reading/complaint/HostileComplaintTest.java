package org.meyasubako.reading.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written, something is read; work grows with the length of a text, not with its square. */
class HostileComplaintTest {

    private static final String TRACE = "Received: from a ([203.0.113.9]) by b; Tue, 3 Mar 2026 09:10:11 +0900\n";

    /** Pieces that the recognisers look for. */
    private static final List<String> PIECES = List.of("Received: ", "from ", "by ", "From: ", "Subject: ", "差出人：", "> ", ">", "| ", "＞",
            "\n", "\n", "\n\n", "\r\n", " ", "　", "\u00A0", "--", "-- \n", "-----Original Message-----", "=3D", "=20", "=",
            "<mailto:a@b.example>", "[mailto:",
            "<http://", "203.0.113.9", "http://x.example/", "a@b.example", ":", "：", "【ヘッダ】", "本文：", "(略)", "“",
            "; Tue, 3 Mar 2026 09:10:11 +0900", "[192.0.2.1]",
            "\u0000", "\uD800", "é", "x");

    @Test
    void anySequenceOfPiecesIsRead() {
        Random random = new Random(20260303);
        for (int i = 0; i < 1_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int n = 0; n < length; n++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertRead(Given.mail("Fwd: " + text.toString().replaceAll("[\r\n]", " "), text.toString()));
        }
    }

    @Test
    void anyBytesAreRead() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            assertRead(new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    private static void assertRead(String mail) {
        Complaint complaint = Given.read(mail);
        int length = mail.getBytes(StandardCharsets.UTF_8).length;
        assertThat(complaint.subjects()).allMatch(subject -> subject.span().filter(span -> span.end() > length).isEmpty());
        assertThat(complaint.reported().message().isPresent()).isEqualTo(complaint.reported().form() != ReportedMessage.Form.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=3D", "=20=", "<mailto:", "[mailto:", "<", "-", "_-", "> ", "=?a?Q?=20", "“", "　", "From: ", "a:",
            "Received: from a by b; ", "http://x.example/ ", "【", "…", "#1 ", "On <a@b> 1: "})
    void aLongLineOfOneKindIsRead(String piece) {
        String line = piece.repeat(200_000 / piece.length());
        assertRead(Given.mail("Fwd: x", TRACE + "X-Long: " + line + "\n\n" + line + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Received: from a by b\n", "From: a@b.example\n", "> \n", "> x\n", "\n", "-----\n", "From: a\nTo: b\n\n",
            "本文：\n", "(略)\n", " by x\n", "On 1 <a@b.example>\n", "Source: 203.0.113.9\n"})
    void manyLinesOfOneKindAreRead(String line) {
        assertRead(Given.mail("Fwd: x", TRACE + line.repeat(200_000 / line.length())));
    }

    @Test
    void aTextBeyondTheLimitIsSaidToBe() {
        assertThat(Given.defects(Given.read(Given.mail("Spam", "word \n".repeat(300_000))))).contains("COMPLAINT_TEXT_CUT");
    }
}
