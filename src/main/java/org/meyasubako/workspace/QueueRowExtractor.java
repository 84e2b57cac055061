package org.meyasubako.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.casebook.ListRow;
import org.meyasubako.casebook.QueuePlace;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.judging.bundle.Flood;
import org.meyasubako.judging.bundle.Member;

/** Makes rows of the queue from what the casebook lists and how its cases stand. Rows are handed to it in the order of their numbers. */
final class QueueRowExtractor {

    private final Map<Sha256, List<CaseBoard.OpenCase>> cases = new HashMap<>();
    private final Map<Sha256, String> floods = new HashMap<>();
    private final Map<String, Integer> contacts = new HashMap<>();
    private final QueueClock clock;
    private final Instant now;

    QueueRowExtractor(CaseBoard board, QueueClock clock, Instant now) {
        this.clock = clock;
        this.now = now;
        for (CaseBoard.OpenCase each : board.cases()) {
            for (Member member : each.bundle().members()) {
                cases.computeIfAbsent(member.complaint(), digest -> new ArrayList<>()).add(each);
            }
            for (Flood flood : each.floods()) {
                String name = each.number().text() + " " + flood.reporter() + " " + flood.sample();
                flood.members().forEach(digest -> floods.put(digest, name));
            }
        }
    }

    QueueRow extract(ListRow listed) {
        List<CaseBoard.OpenCase> within = cases.getOrDefault(listed.sha256(), List.of());
        String state = listed.queue().map(QueuePlace::state).orElseGet(() -> state(within));
        Optional<QueueRow.Due> due = state.equals(QueueRow.CLOSED) ? Optional.empty() : clock.nearest(listed, within, now);
        return new QueueRow(listed.number(), listed.sha256(), listed.path().orElse(""), listed.columns(), listed.verdict(), state,
                listed.queue().flatMap(QueuePlace::assignee), due, within.stream().map(each -> each.number().text()).toList(),
                Optional.ofNullable(floods.get(listed.sha256())), earlier(listed));
    }

    /** What nobody moved stands where its case stands. */
    private static String state(List<CaseBoard.OpenCase> within) {
        return within.stream().flatMap(each -> each.standing().stream()).findFirst()
                .map(decision -> decision.disposition() == Disposition.HOLD ? "hold" : decision.disposition() == Disposition.OPEN
                        ? "working" : QueueRow.CLOSED)
                .orElse(QueueRow.NEW);
    }

    private int earlier(ListRow listed) {
        return listed.columns().complainant().address()
                .map(address -> contacts.merge(address.toString(), 1, Integer::sum) - 1).orElse(0);
    }
}
