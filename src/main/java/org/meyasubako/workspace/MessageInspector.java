package org.meyasubako.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.intake.ComplaintReader;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.message.Part;

/** Reads one message all the way: bytes, mail, complaint, chain, indicators, and with a profile the verdict. Safe to use from several threads at once. */
public final class MessageInspector {

    private final MessageReader messages;
    private final ComplaintReader complaints;
    private final Optional<Judge> judge;

    /** @param complaints for what is read without a profile */
    public MessageInspector(MessageReader messages, ComplaintReader complaints) {
        this(messages, complaints, Optional.empty());
    }

    private MessageInspector(MessageReader messages, ComplaintReader complaints, Optional<Judge> judge) {
        this.messages = messages;
        this.complaints = complaints;
        this.judge = judge;
    }

    /** The same, judging what it reads. */
    public MessageInspector judging(Judge by) {
        return new MessageInspector(messages, complaints, Optional.of(by));
    }

    /** What is understood of {@code raw}; never fails on what stands in it. */
    public Inspection inspect(RawMessage raw) {
        Message message = messages.read(raw);
        Complaint complaint = judge.map(by -> complaints.read(message, by::policyAt, by.signedLines(raw, message))).orElseGet(() -> complaints.read(message));
        List<Defect> defects = new ArrayList<>(message.allDefects());
        defects.addAll(complaint.defects());
        return new Inspection(raw, complaint, attachments(message), judge.map(by -> by.assess(raw, complaint)), defects);
    }

    private static List<Inspection.Attachment> attachments(Message message) {
        return message.leaves().stream().filter(Part::isAttachment).map(MessageInspector::attachment).toList();
    }

    private static Inspection.Attachment attachment(Part part) {
        byte[] content = part.content().toByteArray();
        return new Inspection.Attachment(part.fileName(), part.mediaType().name(), content.length, Sha256.of(content));
    }
}
