package org.meyasubako.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.Deed;
import org.meyasubako.casebook.DeedKind;
import org.meyasubako.casebook.Deeds;
import org.meyasubako.judging.bundle.ClearedFlag;
import org.meyasubako.judging.bundle.CustomerFact;
import org.meyasubako.judging.bundle.Decision;
import org.meyasubako.judging.bundle.HoldRules;
import org.meyasubako.judging.bundle.Inquiry;
import org.meyasubako.judging.bundle.SiteCheck;

/** What persons did in all cases, read once, so that a list of thousands asks the casebook seven times and not thousands of times. */
final class CaseDeeds {

    private final Map<CaseNumber, List<Deed<Decision>>> decisions = new HashMap<>();
    private final Map<CaseNumber, List<Deed<Decision.Approval>>> approvals = new HashMap<>();
    private final Map<CaseNumber, List<Deed<HoldRules.Hold>>> holds = new HashMap<>();
    private final Map<CaseNumber, List<ClearedFlag>> cleared = new HashMap<>();
    private final Map<CaseNumber, List<SiteCheck>> siteChecks = new HashMap<>();
    private final Map<CaseNumber, Inquiry> inquiries = new HashMap<>();
    private final Map<CaseNumber, Set<CustomerFact>> facts = new HashMap<>();

    private CaseDeeds() {}

    static CaseDeeds read(Deeds deeds) throws CasebookUnavailableException {
        CaseDeeds read = new CaseDeeds();
        keep(deeds.all(DeedKind.DECIDE), read.decisions);
        keep(deeds.all(DeedKind.APPROVE), read.approvals);
        keep(deeds.all(DeedKind.HOLD), read.holds);
        for (Deed<ClearedFlag> deed : deeds.all(DeedKind.CLEAR)) {
            deed.value().ifPresent(value -> read.cleared.computeIfAbsent(deed.subject(), s -> new ArrayList<>()).add(value));
        }
        for (Deed<SiteCheck> deed : deeds.all(DeedKind.SITE_CHECK)) {
            deed.value().ifPresent(value -> read.siteChecks.computeIfAbsent(deed.subject(), s -> new ArrayList<>()).add(value));
        }
        for (Deed<Inquiry> deed : deeds.all(DeedKind.INQUIRY)) {
            deed.value().ifPresent(value -> read.inquiries.put(deed.subject(), value));
        }
        for (Deed<CustomerFact> deed : deeds.all(DeedKind.CUSTOMER_FACT)) {
            deed.value().ifPresent(value -> read.facts.computeIfAbsent(deed.subject(), s -> EnumSet.noneOf(CustomerFact.class)).add(value));
        }
        return read;
    }

    private static <T> void keep(List<Deed<T>> deeds, Map<CaseNumber, List<Deed<T>>> kept) {
        deeds.stream().filter(deed -> deed.value().isPresent())
                .forEach(deed -> kept.computeIfAbsent(deed.subject(), s -> new ArrayList<>()).add(deed));
    }

    /** The deeds of a case under all numbers that it has had, in the order of the journal: a clock may stand still, or be set. */
    private static <T> List<Deed<T>> ordered(Map<CaseNumber, List<Deed<T>>> kept, List<CaseNumber.Bundle> numbers) {
        return numbers.stream().flatMap(number -> kept.getOrDefault(number, List.of()).stream())
                .sorted(Comparator.comparingLong(CaseDeeds::place)).toList();
    }

    private static long place(Deed<?> deed) {
        return deed.entry().number();
    }

    /** The decisions of a case, the oldest first; an approval is of the last decision before it. */
    List<Decision> decisions(List<CaseNumber.Bundle> numbers) {
        List<Deed<Decision>> made = ordered(decisions, numbers);
        List<Decision> decided = new ArrayList<>(made.stream().flatMap(deed -> deed.value().stream()).toList());
        for (Deed<Decision.Approval> approval : ordered(approvals, numbers)) {
            int last = (int) made.stream().filter(deed -> place(deed) < place(approval)).count() - 1;
            if (last >= 0) {
                Decision.Approval given = approval.value().orElseThrow();
                decided.set(last, decided.get(last).approvedBy(given.account(), given.at()));
            }
        }
        return List.copyOf(decided);
    }

    /** What stood in the case when the last hold was decided; empty where no hold was, or a casebook is older than this is kept. */
    Optional<HoldRules.Hold> hold(List<CaseNumber.Bundle> numbers) {
        return ordered(holds, numbers).reversed().stream().findFirst().flatMap(Deed::value);
    }

    List<ClearedFlag> cleared(List<CaseNumber.Bundle> numbers) {
        return numbers.stream().flatMap(number -> cleared.getOrDefault(number, List.of()).stream()).toList();
    }

    List<SiteCheck> siteChecks(List<CaseNumber.Bundle> numbers) {
        return numbers.stream().flatMap(number -> siteChecks.getOrDefault(number, List.of()).stream()).toList();
    }

    Optional<Inquiry> inquiry(List<CaseNumber.Bundle> numbers) {
        return numbers.stream().flatMap(number -> Optional.ofNullable(inquiries.get(number)).stream()).findFirst();
    }

    Set<CustomerFact> facts(List<CaseNumber.Bundle> numbers) {
        Set<CustomerFact> all = EnumSet.noneOf(CustomerFact.class);
        numbers.forEach(number -> all.addAll(facts.getOrDefault(number, Set.of())));
        return all;
    }
}
