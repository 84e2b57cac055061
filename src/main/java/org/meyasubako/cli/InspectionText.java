package org.meyasubako.cli;

import java.util.ArrayList;
import java.util.List;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.evidence.Origin;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.Subject;
import org.meyasubako.reading.trace.Anomaly;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.workspace.Inspection;

/** What was understood of one message, in a few lines for a person. */
final class InspectionText {

    private final Wording wording;
    private final List<String> lines = new ArrayList<>();

    InspectionText(Wording wording) {
        this.wording = wording;
    }

    /** The lines, the last one empty. */
    List<String> write(Inspection inspection) {
        Complaint complaint = inspection.complaint();
        Origin origin = inspection.raw().origin();
        lines.add(origin.path() + " #" + origin.index() + "  sha256 " + inspection.raw().sha256());
        add("inspect.complaint", complaint.format().code(), complainant(complaint),
                complaint.message().envelope().subject().orElse(""));
        complaint.eventTime().ifPresent(time -> add("inspect.event", time.at(), time.from().code()));
        for (Subject subject : complaint.subjects()) {
            add("inspect.subject", subject.role().code(), subject.value(), subject.why());
        }
        complaint.chain().ifPresentOrElse(this::addChain, () -> add("inspect.no-chain"));
        for (Inspection.Attachment attachment : inspection.attachments()) {
            add("inspect.attachment", attachment.name().orElse("-"), attachment.type(), attachment.length(), attachment.sha256());
        }
        for (Defect defect : inspection.defects()) {
            add("inspect.defect", defect.code(), defect.span().map(span -> span.start() + "-" + span.end()).orElse("-"));
        }
        lines.add("");
        return lines;
    }

    private static String complainant(Complaint complaint) {
        String address = complaint.complainant().address().map(Object::toString).orElse("-");
        return complaint.complainant().name().map(name -> name + " <" + address + ">").orElse(address);
    }

    private void addChain(HopChain chain) {
        add("inspect.chain", chain.grade().name(), chain.copy().name().toLowerCase(java.util.Locale.ROOT));
        HopText hops = new HopText(wording);
        chain.hops().forEach(hop -> lines.add("    " + hops.line(hop)));
        for (HopChain.Step step : chain.steps()) {
            lines.add("    " + wording.tell(step.sentence()));
        }
        for (Anomaly anomaly : chain.anomalies()) {
            lines.add("    " + anomaly.code() + ": " + wording.tell(anomaly.note()));
        }
    }

    private void add(String code, Object... arguments) {
        lines.add("  " + wording.tell(Sentence.of(InspectionText.class, code, arguments)));
    }
}
