package org.meyasubako.judging.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.reading.complaint.Complainant.Channel;

/** Counts the reports that a feedback loop sends of one run, so that the queue shows them as one line. */
public final class FloodCounter {

    /** Fewer reports are quicker read than opened. */
    public static final int LEAST = 3;

    /** Reports of one loop, one sample and one bundle. */
    private record Run(String reporter, Optional<Integer> sample) {}

    /** The floods of a bundle, in the order of their first reports. */
    public List<Flood> count(EvidenceBundle bundle) {
        Map<Run, List<Member>> runs = new LinkedHashMap<>();
        for (Member member : bundle.members()) {
            if (member.candidate().channel() == Channel.FEEDBACK_LOOP) {
                Run run = new Run(member.candidate().unit().orElse(""), member.sample());
                runs.computeIfAbsent(run, r -> new ArrayList<>()).add(member);
            }
        }
        return runs.entrySet().stream().filter(run -> run.getValue().size() >= LEAST)
                .map(run -> flood(bundle, run.getKey(), run.getValue())).toList();
    }

    private static Flood flood(EvidenceBundle bundle, Run run, List<Member> reports) {
        return new Flood(bundle.key(), run.reporter(), run.sample(), reports.getFirst().candidate().received(),
                reports.getLast().candidate().received(), reports.stream().map(Member::complaint).toList());
    }
}
