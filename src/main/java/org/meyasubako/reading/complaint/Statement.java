package org.meyasubako.reading.complaint;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.net.DomainName;

/**
 * What a complaint states in fields that are made for programs: assertions of the reporter, each with its bytes.
 *
 * @param tone what the report wants
 * @param subjects in the order of the format's own weight; the rule of each is {@code format:field}
 * @param event when it happened
 * @param reportId the reporter's own number
 * @param category the class of abuse; else it follows from the type
 * @param type the kind of abuse, in the words of XARF 4
 * @param reporter who complains, where the format names somebody else than the mail's author
 * @param receivers the domains of the mailboxes and hosts that the reported mail was delivered to
 */
public record Statement(
        Tone tone,
        List<Subject> subjects,
        Optional<EventTime> event,
        Optional<String> reportId,
        Optional<Complaint.Category> category,
        Optional<String> type,
        Optional<Complainant> reporter,
        List<DomainName> receivers) {

    public Statement {
        subjects = List.copyOf(subjects);
        receivers = List.copyOf(receivers);
    }

    /** What a report wants. */
    public enum Tone {
        /** Somebody is accused. */
        ACCUSES,
        /** A failure is reported, such as of authentication (RFC 6591): a source is named, and what the mail advertises is not accused. */
        INFORMS,
        /** Nobody is accused: not-spam (RFC 6430), a reader who leaves a list. */
        HARMLESS
    }

    /** Something a report accuses, in the role that the report's tone leaves to it. */
    public Subject toned(Subject subject) {
        boolean advertised = subject.role() == Subject.Role.ADVERTISED;
        return tone == Tone.HARMLESS || (tone == Tone.INFORMS && advertised) ? subject.as(Subject.Role.MENTIONED) : subject;
    }
}
