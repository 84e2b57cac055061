package org.meyasubako.writing.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.complaint.Complainant.Channel;
import org.meyasubako.reading.message.MessageReader;

/** Who is a machine. */
class AutomaticSenderTest {

    private static Optional<String> reason(String fields) {
        byte[] mail = (fields.replace("|", "\r\n") + "\r\n\r\ntext\r\n").getBytes(StandardCharsets.UTF_8);
        return AutomaticSender.reason(new MessageReader().read(RawMessage.of(mail, "x.eml")), Channel.PERSON).map(Sentence::code);
    }

    @ParameterizedTest
    @CsvSource({"From: a@b.example|Auto-Submitted: auto-replied, automatic.submitted", "From: a@b.example|Auto-Submitted: auto-generated (x), automatic.submitted",
            "From: a@b.example|Precedence: BULK, automatic.precedence", "From: a@b.example|Precedence: junk, automatic.precedence",
            "Return-Path: <>|From: a@b.example, automatic.nullPath", "From: a@b.example|List-Id: <x.b.example>, automatic.list",
            "From: a@b.example|List-Unsubscribe: <mailto:x@b.example>, automatic.list", "From: MAILER-DAEMON@b.example, automatic.mailbox",
            "From: postmaster@b.example, automatic.mailbox", "From: No-Reply@b.example, automatic.mailbox", "From: noreply+17@b.example, automatic.mailbox",
            "From: do_not_reply@b.example, automatic.mailbox", "From: owner-list@b.example, automatic.mailbox",
            "From: list-request@b.example, automatic.mailbox", "From: bounces+a=c@b.example, automatic.mailbox",
            "From: a@b.example|Content-Type: multipart/report; report-type=delivery-status; boundary=x, automatic.notification"})
    void isToldByItsMail(String fields, String code) {
        assertThat(reason(fields)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"From: a@b.example", "From: a@b.example|Auto-Submitted: no", "From: a@b.example|Precedence: first-class", "Return-Path: <a@b.example>|From: a@b.example",
            "From: noreen@b.example", "From: bouncer@b.example", "From: nobuyuki@b.example"})
    void aPersonIsNone(String fields) {
        assertThat(reason(fields)).isEmpty();
    }

    @Test
    void aFeedbackLoopIsOne() {
        byte[] mail = "From: a@b.example\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(AutomaticSender.reason(new MessageReader().read(RawMessage.of(mail, "x.eml")), Channel.FEEDBACK_LOOP)).isPresent();
    }
}
