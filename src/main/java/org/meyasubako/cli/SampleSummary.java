package org.meyasubako.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.complaint.Subject;
import org.meyasubako.reading.mailbox.Unread;
import org.meyasubako.workspace.Inspection;
import org.meyasubako.workspace.InspectionSink;

/** Counts what came out of some mailboxes: complaints by format, hops, grades, and who and what is accused most. */
final class SampleSummary implements InspectionSink {

    private static final int NAMED = 5;

    private final Map<ComplaintFormat, Integer> formats = new EnumMap<>(ComplaintFormat.class);
    private final Map<String, Integer> grades = new TreeMap<>();
    private final Map<String, Integer> accused = new TreeMap<>();
    private int complaints;
    private int hops;
    private int handovers;
    private int unread;

    @Override
    public void inspected(Inspection inspection) {
        Complaint complaint = inspection.complaint();
        complaints++;
        formats.merge(complaint.format(), 1, Integer::sum);
        complaint.chain().ifPresent(chain -> {
            hops += chain.hops().size();
            grades.merge(chain.grade().name(), 1, Integer::sum);
            handovers += chain.handover().isPresent() ? 1 : 0;
        });
        complaint.subjects().stream().filter(s -> s.role() != Subject.Role.MENTIONED).map(Subject::value).distinct()
                .forEach(value -> accused.merge(value, 1, Integer::sum));
    }

    @Override
    public void unread(Unread file) {
        unread++;
    }

    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(say("summary.complaints", complaints));
        formats.forEach((format, count) -> sentences.add(say("summary.format", format.code(), count)));
        sentences.add(say("summary.hops", hops, handovers));
        grades.forEach((grade, count) -> sentences.add(say("summary.grade", grade, count)));
        accused.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(NAMED)
                .forEach(entry -> sentences.add(say("summary.accused", entry.getKey(), entry.getValue())));
        if (unread > 0) {
            sentences.add(say("summary.unread", unread));
        }
        return sentences;
    }

    private static Sentence say(String code, Object... arguments) {
        return Sentence.of(SampleSummary.class, code, arguments);
    }
}
