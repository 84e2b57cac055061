package org.meyasubako.reading.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindRecognizerTest {

    private static final String SEPARATOR = "From a@isp.example Thu Mar  5 09:10:11 2026\n";

    @ParameterizedTest
    @ValueSource(strings = {
            "Subject: x\n\nbody\n",
            "Received: from mx.isp.example\r\n\tby mx.hosting.example\r\n",
            "X-Spam: yes\n",
            "Unknown: 1\nFrom: a@isp.example\n",
            "Subject : old syntax\n",
            "Subject: x\rFrom: a@isp.example\r\rbody",
            "\n\n\r\nSubject: after blank lines\n",
            "\u00ef\u00bb\u00bfSubject: after a byte order mark\n",
            ">From a@isp.example Thu Mar  5 09:10:11 2026\nReceived: from mx.isp.example\n"})
    void knowsAMailByItsFirstLines(String text) throws InterruptedException {
        assertThat(kindOf(text)).isEqualTo(ContentKind.MAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "Dear abuse desk,\n", "note: a list\nof things\n", "domain: customer.example\nstatus: ACTIVE\n",
            "Subject x\n", ": no name\n", "From: \u0000"})
    void takesOtherTextForNoMailUnlessAFieldOfMailStandsInItsHeader(String text) throws InterruptedException {
        boolean mail = text.startsWith("From:");
        assertThat(kindOf(text)).isEqualTo(mail ? ContentKind.MAIL : ContentKind.OTHER);
    }

    @Test
    void looksForAFieldOfMailInTheHeaderOnly() throws InterruptedException {
        assertThat(kindOf("status: ACTIVE\n\nSubject: x\n")).isEqualTo(ContentKind.OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            SEPARATOR + "Subject: x\n",
            "\n" + SEPARATOR + "Subject: x\n",
            "\u00ef\u00bb\u00bf" + SEPARATOR + "Subject: x\n",
            SEPARATOR,
            SEPARATOR + "\nno header",
            "From a@isp.example\nReceived: from mx.isp.example\n",
            "From a@isp.example Do 5 Mrz\n>From b\nReceived: from mx.isp.example\n"})
    void knowsABoxByItsFirstLine(String text) throws InterruptedException {
        assertThat(kindOf(text)).isEqualTo(ContentKind.MBOX);
    }

    @Test
    void takesALetterThatBeginsWithFromForNoBox() throws InterruptedException {
        assertThat(kindOf("From the desk of the director:\n\nDear friend,\n")).isEqualTo(ContentKind.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
            "'', file-empty",
            "Dear abuse desk, text-without-header",
            "'{\"xarf_version\": 4}', json-document",
            "' [ {}]', json-document",
            "'{curly} letter', text-without-header",
            "BZh91AY, archive-kind",
            "'Rar!\u001a\u0007', archive-kind",
            "'a\u0000b', binary-file"})
    void saysWhatAFileIsThatIsNoMailbox(String text, String code) throws InterruptedException {
        assertThat(recognizer(text).reason().code()).isEqualTo(code);
    }

    @Test
    void knowsATarByItsMagicInTheMiddle() throws InterruptedException {
        assertThat(recognizer("a.eml" + "\0".repeat(252) + "ustar").reason().arguments()).containsExactly("tar");
    }

    private static ContentKind kindOf(String text) throws InterruptedException {
        return recognizer(text).kind();
    }

    private static KindRecognizer recognizer(String text) throws InterruptedException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return KindRecognizer.of(new ByteWindow(new ByteArrayInputStream(bytes), bytes.length));
    }
}
