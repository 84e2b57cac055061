package org.meyasubako.reading.complaint;

import java.util.List;
import java.util.Optional;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.Part;
import org.meyasubako.reading.trace.TraceContext.HeaderState;

/**
 * The original as an attached message or file. Where several are attached the first is the reported message; the others stay parts of
 * the complaint, with their indicators.
 */
final class AttachedRecognizer implements Recognizer {

    @Override
    public Optional<Recognized> recognize(Message message, BodyText body) {
        if (isBounce(message)) {
            return Optional.empty();
        }
        return message.leaves().stream().filter(part -> part.message().isPresent()).findFirst()
                .map(part -> new Recognized(ComplaintFormat.ATTACHED, reported(part), HeaderState.COMPLETE, Optional.empty(), body.text(),
                        List.of()));
    }

    /** A delivery report (RFC 3464) brings back mail that could not be delivered; nobody complains in it. */
    private static boolean isBounce(Message message) {
        return message.leaves().stream().anyMatch(part -> part.is("message/delivery-status"));
    }

    /** A message that carries a message of the same kind was forwarded on: the innermost one with trace fields is the reported one. */
    static ReportedMessage reported(Part part) {
        Message innermost = part.message().orElseThrow();
        ReportedMessage.Form form = part.mediaType().name().contains("headers") ? ReportedMessage.Form.HEADERS : ReportedMessage.Form.MESSAGE;
        Optional<Part> deeper = forwarded(innermost);
        while (deeper.isPresent()) {
            innermost = deeper.get().message().orElseThrow();
            deeper = forwarded(innermost);
        }
        return new ReportedMessage(form, Optional.of(innermost), List.of());
    }

    /** The message inside, where the outer one is but its envelope: a forward with nothing to read of its own. */
    private static Optional<Part> forwarded(Message outer) {
        boolean onlyEnvelope = outer.leaves().stream().allMatch(part -> part.message().isPresent() || isShortText(part));
        return onlyEnvelope ? outer.leaves().stream().filter(part -> part.message().isPresent()).findFirst() : Optional.empty();
    }

    /** A line or two on top of a forward. */
    private static boolean isShortText(Part part) {
        return part.mediaType().isOf("text") && !part.isAttachment() && part.content().length() < 2_000;
    }
}
