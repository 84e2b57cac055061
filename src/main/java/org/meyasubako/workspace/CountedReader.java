package org.meyasubako.workspace;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.ListRow;
import org.meyasubako.casebook.QueuePlace;
import org.meyasubako.casebook.VerdictMark;
import org.meyasubako.judging.bundle.Decision;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.judging.bundle.Flood;
import org.meyasubako.judging.bundle.FloodCounter;
import org.meyasubako.judging.bundle.Member;
import org.meyasubako.judging.deadline.Harm;
import org.meyasubako.judging.statistics.Counted;
import org.meyasubako.judging.statistics.CountedCase;
import org.meyasubako.judging.statistics.CountedComplaint;
import org.meyasubako.own.provider.Customer;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.own.provider.Profile;

/** Makes of a casebook's rows and cases the plain values that are counted. All rows are handed to it before what is counted is taken. */
final class CountedReader {

    private final CaseBoard board;
    private final Correspondence letters;
    private final DeadlineClock clock;
    private final Instant now;
    private final Map<Sha256, List<CaseBoard.OpenCase>> cases = new HashMap<>();
    private final Map<Sha256, String> runs = new HashMap<>();
    private final Set<Sha256> traps = new HashSet<>();
    private final Map<CaseNumber.Bundle, Set<Harm>> harms = new HashMap<>();
    private final Map<CaseNumber.Bundle, Instant> answers = new HashMap<>();
    private final List<CountedComplaint> complaints = new ArrayList<>();

    CountedReader(CaseBoard board, Correspondence letters, DeadlineClock clock, Instant now) {
        this.board = board;
        this.letters = letters;
        this.clock = clock;
        this.now = now;
        board.cases().forEach(this::index);
    }

    private void index(CaseBoard.OpenCase opened) {
        Set<Sha256> complaining = opened.bundle().complaints().stream().map(Member::complaint).collect(Collectors.toSet());
        for (Member member : opened.bundle().members()) {
            cases.computeIfAbsent(member.complaint(), digest -> new ArrayList<>()).add(opened);
            if (!complaining.contains(member.complaint())) {
                traps.add(member.complaint());
            }
        }
        for (Flood flood : new FloodCounter().count(opened.bundle())) {
            String name = opened.number().text() + " " + flood.reporter() + " " + flood.sample();
            flood.members().forEach(digest -> runs.putIfAbsent(digest, name));
        }
    }

    /** Takes one row in. */
    void read(ListRow listed) {
        List<CaseBoard.OpenCase> within = cases.getOrDefault(listed.sha256(), List.of());
        Set<Harm> urgent = DeadlineClock.harms(listed, within);
        if (!urgent.isEmpty()) {
            within.forEach(each -> harms.computeIfAbsent(each.number(), c -> EnumSet.noneOf(Harm.class)).addAll(urgent));
        }
        answered(listed, within).ifPresent(at -> within.forEach(each -> answers.merge(each.number(), at, CountedReader::earlier)));
        complaints.add(new CountedComplaint(listed.number().number(), listed.columns().received(), listed.columns().format(),
                listed.columns().complainant().channel(), listed.columns().language(), listed.verdict().map(VerdictMark::kind),
                listed.verdict().map(VerdictMark::cause), customers(listed, within),
                listed.columns().complainant().address().map(address -> address.toString().toLowerCase(Locale.ROOT)),
                Optional.ofNullable(runs.get(listed.sha256())), traps.contains(listed.sha256()), closed(listed, within)));
    }

    /** When somebody who waits for an answer got one. */
    private Optional<Instant> answered(ListRow listed, List<CaseBoard.OpenCase> within) {
        return Correspondent.needsAnswer(listed.columns().complainant().channel())
                ? listed.columns().received().flatMap(received -> letters.answered(listed, within, received)) : Optional.empty();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Set<CustomerNumber> customers(ListRow listed, List<CaseBoard.OpenCase> within) {
        Set<CustomerNumber> named = new HashSet<>();
        listed.verdict().flatMap(VerdictMark::customer).ifPresent(named::add);
        within.forEach(each -> each.bundle().customer().ifPresent(named::add));
        return named;
    }

    /** As the queue says it: what a person moved stands where he put it, everything else where its case stands. */
    private static Optional<Instant> closed(ListRow listed, List<CaseBoard.OpenCase> within) {
        if (listed.queue().isPresent()) {
            return listed.queue().filter(place -> place.state().equals(QueueRow.CLOSED)).map(QueuePlace::since);
        }
        return within.stream().flatMap(each -> each.standing().stream()).findFirst().filter(CountedReader::isEnd).map(Decision::at);
    }

    private static boolean isEnd(Decision decision) {
        return decision.disposition() != Disposition.OPEN && decision.disposition() != Disposition.HOLD;
    }

    Counted counted(Optional<Profile> profile, ZoneId zone) {
        Map<CustomerNumber, String> names = profile.stream().flatMap(read -> read.rows().customers().stream())
                .collect(Collectors.toMap(Customer::number, Customer::name, (first, second) -> first));
        return new Counted(complaints, board.cases().stream().map(this::counted).toList(), names, now, zone);
    }

    private CountedCase counted(CaseBoard.OpenCase opened) {
        Optional<Decision> standing = opened.standing();
        Instant at = standing.filter(CountedReader::isEnd).map(Decision::at).orElse(now);
        return new CountedCase(opened.number().number(), opened.bundle().first(), Optional.ofNullable(answers.get(opened.number())),
                opened.decisions().stream().filter(decision -> decision.disposition() != Disposition.OPEN).findFirst().map(Decision::at),
                standing.map(Decision::at), standing.map(Decision::disposition).orElse(Disposition.OPEN),
                clock.deadlines(opened, harms.getOrDefault(opened.number(), Set.of()), at));
    }
}
