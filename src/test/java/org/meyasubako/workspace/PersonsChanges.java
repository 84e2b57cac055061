package org.meyasubako.workspace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.ListRow;
import org.meyasubako.casebook.VerdictMark;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.bundle.BundleKey;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.judging.bundle.FlagCode;
import org.meyasubako.own.provider.CustomerNumber;

/** Does what persons do between imports, and remembers what must be found afterwards. */
final class PersonsChanges {

    /** What can be done. */
    enum Change { SPLIT, MERGE, MOVE, APART, UNDO, DECIDE, CLEAR, OVERRIDE }

    private static final int MOST_ATTEMPTS = 200;

    private final Random random;
    private final Map<Change, Integer> done = new EnumMap<>(Change.class);
    private final Map<BundleKey, String> grounds = new HashMap<>();
    private final Map<BundleKey, FlagCode> cleared = new HashMap<>();
    private final Map<Sha256, Kind> overridden = new HashMap<>();

    PersonsChanges(long seed) {
        this.random = new Random(seed);
    }

    /** Does so many changes that are not refused. */
    void make(Casework work, int count) throws CasebookUnavailableException {
        int made = 0;
        for (int attempt = 0; made < count && attempt < MOST_ATTEMPTS; attempt++) {
            Change change = List.of(Change.values()).get(random.nextInt(Change.values().length));
            if (attempt(work, change)) {
                done.merge(change, 1, Integer::sum);
                made++;
            }
        }
    }

    Map<Change, Integer> done() {
        return Map.copyOf(done);
    }

    private boolean attempt(Casework work, Change change) throws CasebookUnavailableException {
        CaseDesk desk = work.cases();
        List<CaseRow> rows = desk.rows();
        CaseRow one = rows.get(random.nextInt(rows.size()));
        CaseRow other = rows.get(random.nextInt(rows.size()));
        List<MemberRow> members = desk.open(one.id()).members();
        String first = members.getFirst().complaint();
        String any = members.get(random.nextInt(members.size())).complaint();
        return switch (change) {
            case SPLIT -> desk.split(one.id(), List.of(any)).isDone();
            case MERGE -> desk.merge(partner(rows, one).id(), one.id()).isDone();
            case MOVE -> desk.move(List.of(any), one.id(), other.id()).isDone();
            case APART -> desk.apart(List.of(first, any)).isDone();
            case UNDO -> desk.undo().isDone();
            case DECIDE -> isWhole(one) && decide(desk, one);
            case CLEAR -> isWhole(one) && clear(desk, one);
            case OVERRIDE -> override(work, any);
        };
    }

    /** Another case of the same customer, since two customers' are never put together. */
    private CaseRow partner(List<CaseRow> rows, CaseRow one) {
        List<CaseRow> same = rows.stream().filter(row -> row.key().customer().equals(one.key().customer())).toList();
        return same.get(random.nextInt(same.size()));
    }

    /** A part can end with an undo; a case that complaints make of themselves stays. */
    private static boolean isWhole(CaseRow row) {
        return row.key().part() == 0 && row.complaints() > 2;
    }

    private boolean decide(CaseDesk desk, CaseRow row) throws CasebookUnavailableException {
        String ground = "ground " + random.nextInt();
        Disposition disposition = random.nextBoolean() ? Disposition.HOLD : Disposition.NONE;
        boolean decided = desk.decide(row.id(), new DecisionRequest(disposition, ground, Optional.empty(), Optional.empty(), false)).isDone();
        if (decided) {
            grounds.put(row.key(), ground);
        }
        return decided;
    }

    private boolean clear(CaseDesk desk, CaseRow row) throws CasebookUnavailableException {
        FlagCode flag = List.of(FlagCode.values()).get(random.nextInt(FlagCode.values().length));
        boolean done = desk.clear(row.id(), flag, "looked at it").isDone();
        if (done) {
            cleared.put(row.key(), flag);
        }
        return done;
    }

    private boolean override(Casework work, String complaint) throws CasebookUnavailableException {
        CaseNumber.Complaint number = (CaseNumber.Complaint) CaseNumber.parse(complaint).orElseThrow();
        ListRow row = work.casebook().complaints().row(number).orElseThrow();
        Kind kind = List.of(Kind.SENT, Kind.ABUSED, Kind.NAMED, Kind.NOT_OURS).get(random.nextInt(4));
        Optional<CustomerNumber> customer = row.verdict().flatMap(VerdictMark::customer).filter(found -> random.nextBoolean());
        overridden.put(row.sha256(), kind);
        return work.queue().override(number, kind, CauseCode.N_HOLD, customer, "we know that site").isDone();
    }

    /** What a person did and a casebook no longer shows. */
    List<String> lost(Casework work) throws CasebookUnavailableException {
        List<String> lost = new ArrayList<>();
        List<CaseDetail> details = new ArrayList<>();
        for (CaseRow row : work.cases().rows()) {
            details.add(work.cases().open(row.id()));
        }
        grounds.forEach((key, ground) -> {
            if (details.stream().noneMatch(each -> each.keys().contains(key)
                    && each.decisions().stream().anyMatch(decided -> decided.ground().equals(Optional.of(ground))))) {
                lost.add("decision of " + key);
            }
        });
        cleared.forEach((key, flag) -> {
            if (details.stream().noneMatch(each -> each.keys().contains(key) && each.facts().cleared().stream().anyMatch(clearing -> clearing.code() == flag))) {
                lost.add("cleared " + flag + " of " + key);
            }
        });
        work.casebook().complaints().eachRow(row -> {
            Kind kind = overridden.get(row.sha256());
            if (kind != null && row.verdict().filter(verdict -> verdict.kind() == kind).isEmpty()) {
                lost.add("override of " + row.number());
            }
        });
        return lost;
    }
}
