package org.meyasubako.reading.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meyasubako.basis.evidence.Framing;
import org.meyasubako.basis.evidence.RawMessage;

/** The boxes of a larger corpus of real mail ({@code -Dcorpus=DIR}), by the numbers that their makers or their readers' authors state. */
class MailCorpusTest {

    private final String corpus = System.getProperty("corpus", "");

    @BeforeEach
    void needsTheCorpus() {
        assumeFalse(corpus.isEmpty(), "no -Dcorpus");
    }

    /** Where Mail::Mbox::MessageParser states another number, it joins an unquoted inner box to its message by the MIME boundaries. */
    @ParameterizedTest
    @CsvSource({
            "mime4j_mbox/test-1/mbox.rlug, 5",
            "perl_email_folder/mboxes/testmbox, 10",
            "perl_email_folder/mboxes/testmbox.dos, 10",
            "perl_email_folder/mboxes/testmbox.mac, 10",
            "perl_email_folder/mboxes/mboxcl2, 3",
            "perl_email_folder/mboxes/mboxcl2.lies, 3",
            "perl_email_folder/mboxes/mboxcl3, 2",
            "perl_mbox_messageparser/mailboxes/binary_body.txt, 1",
            "perl_mbox_messageparser/mailboxes/hessbug.txt, 1",
            "perl_mbox_messageparser/mailboxes/invalid-boundaries.txt, 8",
            "perl_mbox_messageparser/mailboxes/mailarc-1.txt, 15",
            "perl_mbox_messageparser/mailboxes/mailarc-1-dos.txt, 15",
            "perl_mbox_messageparser/mailboxes/mailarc-2.txt, 5",
            "perl_mbox_messageparser/mailboxes/mailarc-2.txt.gz, 5",
            "perl_mbox_messageparser/mailboxes/mailarc-3.txt, 16",
            "perl_mbox_messageparser/mailboxes/mailseparators.txt, 3",
            "perl_mbox_messageparser/mailboxes/malformed.txt, 3",
            "perl_mbox_messageparser/mailboxes/newlines_at_beginning.txt, 1",
            "perl_mbox_messageparser/mailboxes/separators1.sep, 4",
            "perl_mbox_messageparser/mailboxes/separators2.sep, 2",
            "perl_mbox_messageparser/mailboxes/vm-emacs.txt, 1",
            "perceval/groupsio/messages.zip, 49",
            "perceval/mbox/mbox_no_fields.mbox, 6",
            "perceval/pipermail/pipermail_2015_november.mbox, 4"})
    void findsTheMessagesOfABox(String box, int messages) throws Exception {
        assertThat(Findings.in(Path.of(corpus, "mbox", box)).messages).hasSize(messages);
    }

    @Test
    void readsEveryOutlookItem() throws Exception {
        assertThat(Findings.in(Path.of(corpus, "outlook")).messages).hasSize(64)
                .allMatch(message -> message.framing() == Framing.OUTLOOK);
    }

    @Test
    void readsEveryMessageAgainJustAsAtFirst() throws Exception {
        Findings findings = Findings.in(Path.of(corpus));
        MailboxReader reader = new MailboxReader(MailboxLimits.defaults());

        assertThat(findings.messages).hasSizeGreaterThan(2500);
        for (RawMessage first : findings.messages) {
            RawMessage again = reader.reread(first.origin());
            assertThat(again.sha256()).isEqualTo(first.sha256());
            assertThat(again.framing()).isEqualTo(first.framing());
        }
    }
}
