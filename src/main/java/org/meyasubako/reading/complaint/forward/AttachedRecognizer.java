package org.meyasubako.reading.complaint.forward;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.complaint.BodyText;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.complaint.Recognized;
import org.meyasubako.reading.complaint.Recognizer;
import org.meyasubako.reading.complaint.ReportedMessage;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.NamedAddress;
import org.meyasubako.reading.message.Part;
import org.meyasubako.reading.trace.TraceContext.HeaderState;

/**
 * The original as an attached message or file. Where several are attached the first is the reported message; what the others accuse is
 * told too.
 */
public final class AttachedRecognizer implements Recognizer {

    /** Attached messages that are looked at. */
    private static final int MOST = 50;

    /** A line or two on top of a forward, in bytes. */
    private static final int SHORT_TEXT = 2_000;

    @Override
    public Optional<Recognized> recognize(Message message, BodyText body) {
        List<Part> attached = message.leaves().stream().filter(part -> part.message().filter(AttachedRecognizer::isMail).isPresent())
                .limit(MOST).toList();
        if (attached.isEmpty()) {
            return Optional.empty();
        }
        List<Message> others = attached.stream().skip(1).flatMap(part -> reported(part, message).message().stream()).toList();
        return Optional.of(new Recognized(ComplaintFormat.ATTACHED, reported(attached.getFirst(), message), others, HeaderState.COMPLETE,
                Optional.empty(), body.text(), List.of()));
    }

    /** A part of that type may hold anything; a mail has at least one of these. */
    public static boolean isMail(Message message) {
        return List.of("Received", "From", "Subject", "Date", "Message-ID").stream().anyMatch(name -> message.field(name).isPresent());
    }

    /** What a part hands in: its message, or the one that this was only the envelope of. */
    public static ReportedMessage reported(Part part, Message complaint) {
        Message innermost = part.message().orElseThrow();
        ReportedMessage.Form form = part.mediaType().name().contains("header") ? ReportedMessage.Form.HEADERS : ReportedMessage.Form.MESSAGE;
        Optional<Message> deeper = forwarded(innermost, complaint);
        while (deeper.isPresent()) {
            innermost = deeper.get();
            deeper = forwarded(innermost, complaint);
        }
        return new ReportedMessage(form, Optional.of(innermost), List.of());
    }

    /**
     * The message inside, where the outer one only passed it on: a feedback report, the wrapping of a filter, a mail with no text of its
     * own, or one that was written at the complainant's side and has a line or two. Spam that carries a mail stays the reported message,
     * and so does a bounce.
     */
    private static Optional<Message> forwarded(Message outer, Message complaint) {
        List<Part> leaves = outer.leaves();
        boolean wrapped = leaves.stream().anyMatch(part -> part.is("message/feedback-report") || isOriginalOfFilter(part));
        int longest = isOfOneSide(outer, complaint) ? SHORT_TEXT : 0;
        boolean passedOn = !DeliveryReport.is(outer) && leaves.stream().allMatch(part -> part.message().isPresent() || isText(part, longest));
        return wrapped || passedOn
                ? leaves.stream().flatMap(part -> part.message().stream()).filter(AttachedRecognizer::isMail).findFirst() : Optional.empty();
    }

    /** SpamAssassin marks so the mail that it reports on. */
    private static boolean isOriginalOfFilter(Part part) {
        return part.mediaType().parameter("x-spam-type").filter("original"::equalsIgnoreCase).isPresent();
    }

    private static boolean isText(Part part, int longest) {
        return part.mediaType().isOf("text") && !part.isAttachment() && part.content().length() <= SHORT_TEXT
                && (longest > 0 || part.text().text().isBlank());
    }

    private static boolean isOfOneSide(Message one, Message other) {
        Optional<DomainName> author = authorDomain(one);
        return author.isPresent() && authorDomain(other).filter(domain -> domain.equals(author.get()) || domain.sameOrganisation(author.get()))
                .isPresent();
    }

    private static Optional<DomainName> authorDomain(Message message) {
        return message.envelope().from().map(NamedAddress::address).flatMap(MailAddress::domainName);
    }
}
