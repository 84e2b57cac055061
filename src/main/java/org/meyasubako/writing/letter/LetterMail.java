package org.meyasubako.writing.letter;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.own.provider.Desk;

/**
 * The header of a letter as mail (RFC 5322). A person sends it, so there is no Auto-Submitted (RFC 3834 section 5); {@code X-Unsent: 1}
 * makes mail programs open it for editing.
 */
final class LetterMail {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);
    /** Key of the desk's profile: whether its mailbox takes {@code abuse+OUR-B-0001@}. */
    private static final String PLUS = "plus_address";

    private final Desk desk;
    private final Draft draft;
    private final Posting posting;
    private final HeaderText text;

    LetterMail(Desk desk, Draft draft, Posting posting) {
        this.desk = desk;
        this.draft = draft;
        this.posting = posting;
        this.text = new HeaderText(charset(desk, draft));
    }

    /** One charset for header and text. */
    static LetterCharset charset(Desk desk, Draft draft) {
        return LetterCharset.of(draft.language(), VisibleText.of(draft.subject()), draft.text(), new Letterhead(desk, draft.language()).name(),
                ValueWording.inLine(draft.addressee().name()));
    }

    /** All fields up to those of the content; empty where desk or reader have no address that a header can bear. */
    Optional<String> fields() {
        Optional<String> from = desk.abuseAddress().flatMap(own -> text.mailbox("From", name(), own));
        Optional<String> to = draft.addressee().address().flatMap(reader -> text.mailbox("To", ValueWording.inLine(draft.addressee().name()), reader));
        Optional<String> answers = desk.abuseAddress().map(this::tagged).flatMap(own -> text.mailbox("Reply-To", name(), own));
        if (from.isEmpty() || to.isEmpty() || answers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("X-Unsent: 1\r\nDate: " + DATE.format(posting.at().atZone(desk.timeZone())) + "\r\n" + from.get() + answers.get()
                + to.get() + text.field("Subject", draft.subject()) + "Message-ID: <" + messageId().orElseThrow() + ">\r\n" + thread()
                + "MIME-Version: 1.0\r\n");
    }

    /** Made of case, kind and number, so that a letter written twice has one; empty where the desk has no address. */
    Optional<String> messageId() {
        return desk.abuseAddress().flatMap(MailAddress::domainName)
                .map(domain -> draft.tag().bare() + "." + draft.kind().code() + "." + posting.number() + "@" + domain.ascii());
    }

    /** The desk's mailbox with the case in it, where it takes such; the subject bears it in any case. */
    private MailAddress tagged(MailAddress own) {
        boolean takes = desk.extras().getOrDefault(PLUS, "off").equalsIgnoreCase("on");
        return takes ? new MailAddress(own.local() + "+" + draft.tag().bare(), own.domain()) : own;
    }

    private String thread() {
        return posting.answers().filter(mail -> draft.kind().isAnswer()).map(mail -> {
            List<String> references = new ArrayList<>(mail.references());
            references.remove(mail.messageId());
            references.add(mail.messageId());
            return HeaderText.folded("In-Reply-To", List.of(mail.messageId())) + HeaderText.folded("References", references);
        }).orElse("");
    }

    private String name() {
        return new Letterhead(desk, draft.language()).name();
    }
}
