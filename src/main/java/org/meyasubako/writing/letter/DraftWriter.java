package org.meyasubako.writing.letter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.own.provider.Desk;
import org.meyasubako.writing.document.DocumentTraits;
import org.meyasubako.writing.document.PdfReading;
import org.meyasubako.writing.document.PdfTextReader;
import org.meyasubako.writing.document.PdfWriter;
import org.meyasubako.writing.document.PrintableDocument;
import org.meyasubako.writing.redaction.Leak;
import org.meyasubako.writing.redaction.LeakReport;
import org.meyasubako.writing.redaction.Unsearchable;

/**
 * Makes files of drafts. A mail is made of a complete draft only; paper and text of an incomplete one say on top that it is one. No file
 * leaves that names whom it must not.
 */
public final class DraftWriter {

    private static final Map<String, String> ENDINGS = Map.of("message/rfc822", "eml", "text/plain", "txt", "application/pdf", "pdf");

    private final Desk desk;
    private final PdfWriter pdf;

    public DraftWriter(Desk desk, PdfWriter pdf) {
        this.desk = desk;
        this.pdf = pdf;
    }

    /** A mail to be opened and sent by a person, with files. */
    public Export mail(Draft draft, Posting posting, List<Enclosure> files, LeakCheck leaks) {
        LetterCharset charset = LetterMail.charset(desk, draft);
        MailPart text = MailPart.text(draft.text(), charset);
        List<MailPart> parts = new ArrayList<>(List.of(text));
        files.forEach(file -> parts.add(MailPart.file(file)));
        MailPart whole = files.isEmpty() ? text : MailPart.of("multipart/mixed", seed(draft, posting), parts);
        List<String> seen = new ArrayList<>(List.of(draft.subject(), draft.text()));
        files.stream().filter(file -> file.mediaType().equals("application/pdf")).forEach(file -> seen.addAll(pages(file.bytes())));
        return mail(draft, posting, whole, seen, leaks);
    }

    /** A referral with its report for machines. */
    public Export referral(Draft draft, Posting posting, Referral referral, LeakCheck leaks) {
        MailPart text = MailPart.text(draft.text(), LetterMail.charset(desk, draft));
        ReferralWriter reports = new ReferralWriter(desk);
        return reports.refusal(referral).<Export>map(reason -> new Export.Refused(List.of(reason)))
                .orElseGet(() -> mail(draft, posting, reports.write(text, referral, seed(draft, posting)),
                        List.of(draft.subject(), draft.text(), String.join("\n", referral.copy())), leaks));
    }

    /** The text alone, in UTF-8. */
    public Export text(Draft draft, LeakCheck leaks) {
        String text = draft.subject() + "\n\n" + draft.text();
        byte[] bytes = (draft.isComplete() ? text : LetterPaper.unfinished(draft) + "\n\n" + text).getBytes(StandardCharsets.UTF_8);
        return checked(bytes, "text/plain", Optional.empty(), List.of(), leaks);
    }

    /** Paper: PDF/A with date, number, subject and text. */
    public Export paper(Draft draft, Posting posting, LeakCheck leaks) {
        DocumentTraits traits = new DocumentTraits(draft.subject(), new Letterhead(desk, draft.language()).name(), draft.tag().bracketed(),
                draft.tag().bare(), draft.language(), posting.at());
        byte[] bytes = pdf.write(PrintableDocument.letter(traits, LetterPaper.of(draft, desk, posting.at()))).bytes();
        return checked(bytes, "application/pdf", Optional.empty(), pages(bytes), leaks);
    }

    private Export mail(Draft draft, Posting posting, MailPart content, List<String> seen, LeakCheck leaks) {
        if (!draft.isComplete()) {
            return new Export.Refused(List.of(Sentence.of(DraftWriter.class, "export.incomplete", LetterPaper.names(draft))));
        }
        LetterMail head = new LetterMail(desk, draft, posting);
        Optional<String> fields = head.fields();
        if (fields.isEmpty()) {
            return new Export.Refused(List.of(Sentence.of(DraftWriter.class, "export.noAddress")));
        }
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        mail.writeBytes(MailPart.ascii(fields.get() + content.headers() + "\r\n"));
        mail.writeBytes(content.body());
        return checked(mail.toByteArray(), "message/rfc822", head.messageId(), seen, leaks);
    }

    private static Export checked(byte[] bytes, String mediaType, Optional<String> messageId, List<String> texts, LeakCheck leaks) {
        LeakReport report = leaks.check("letter." + ENDINGS.getOrDefault(mediaType, "bin"), bytes, texts);
        if (report.isClean()) {
            List<Sentence> toLookAt = Unsearchable.sentences(report.unsearchable());
            return new Export.Finished(new Export.FileBytes(bytes), mediaType, messageId, toLookAt);
        }
        List<Sentence> reasons = new ArrayList<>(report.leaks().stream().map(Leak::sentence).toList());
        report.unread().forEach(part -> reasons.add(Sentence.of(DraftWriter.class, "export.unread", part)));
        return new Export.Refused(reasons);
    }

    private static List<String> pages(byte[] pdf) {
        return switch (new PdfTextReader().read(pdf)) {
            case PdfReading.Content content -> content.pages();
            case PdfReading.Unreadable unread -> List.of();
        };
    }

    private static String seed(Draft draft, Posting posting) {
        return draft.tag().bare() + " " + posting.number() + " " + posting.at().atOffset(ZoneOffset.UTC);
    }
}
