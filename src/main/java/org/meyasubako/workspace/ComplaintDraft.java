package org.meyasubako.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.casebook.ComplaintColumns;
import org.meyasubako.casebook.ComplaintPreparer;
import org.meyasubako.casebook.ComplaintReading;
import org.meyasubako.casebook.NamedIndicator;
import org.meyasubako.casebook.PreparedComplaint;
import org.meyasubako.judging.assessment.Assessment;
import org.meyasubako.judging.bundle.Candidate;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.complaint.Subject;
import org.meyasubako.reading.indicator.Indicator;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.HopChain;

/** Makes of a message what a casebook keeps of it: read, judged and laid out for its rows. Safe to use from several threads at once. */
final class ComplaintDraft {

    private final MessageInspector messages;
    private final Optional<Judge> judge;
    private final ComplaintPreparer preparer;
    private final ComplaintText texts = new ComplaintText();

    ComplaintDraft(MessageInspector messages, Optional<Judge> judge, ComplaintPreparer preparer) {
        this.messages = judge.map(messages::judging).orElse(messages);
        this.judge = judge;
        this.preparer = preparer;
    }

    /** A complaint ready to be kept, with what was wrong with its mail. */
    record Drafted(PreparedComplaint complaint, List<Defect> defects) {}

    Drafted of(RawMessage raw) {
        Inspection inspection = messages.inspect(raw);
        Complaint complaint = inspection.complaint();
        Optional<Instant> received = texts.received(complaint.message());
        // Mail to a trap is the spam itself: it may add to a case as a sample, and never counts as a complaint in one.
        Optional<Candidate> candidate = complaint.format() == ComplaintFormat.NONE ? Optional.empty() : judge.flatMap(by -> inspection.assessment().map(assessment -> candidate(by, inspection, received, assessment)));
        return new Drafted(preparer.prepare(raw, new ComplaintReading(
                columns(inspection, received),
                complaint.indicators().stream().map(NamedIndicator::of).distinct().toList(),
                texts.searchText(complaint),
                candidate,
                inspection.assessment(),
                judge.map(by -> by.profile().digest()))), inspection.defects());
    }

    /** A mail whose reception nobody wrote down counts from its event, and one without any time from the beginning of time. */
    private static Candidate candidate(Judge judge, Inspection inspection, Optional<Instant> received, Assessment assessment) {
        Complaint complaint = inspection.complaint();
        Instant at = received.or(() -> complaint.eventTime().map(event -> event.at())).orElse(Instant.EPOCH);
        return judge.candidate(inspection.raw().sha256(), at, complaint, assessment);
    }

    private ComplaintColumns columns(Inspection inspection, Optional<Instant> received) {
        Complaint complaint = inspection.complaint();
        List<Subject> subjects = complaint.subjects();
        return new ComplaintColumns(
                complaint.format(), complaint.category(), complaint.type(), complaint.complainant(), received, complaint.eventTime(),
                complaint.message().envelope().subject().orElse(""),
                subjects.stream().findFirst().map(Subject::value),
                complaint.chain().map(HopChain::grade),
                complaint.chain().map(HopChain::copy).orElse(Copy.NONE),
                complaint.chain().map(chain -> chain.hops().size()).orElse(0),
                (int) complaint.indicators().stream().filter(indicator -> indicator.type() == Indicator.Type.URL).count(),
                inspection.attachments().size(),
                inspection.defects().size(),
                texts.language(complaint));
    }
}
