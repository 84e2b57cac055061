package org.meyasubako.workspace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.asking.lookup.PlanSubject;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.Subject;
import org.meyasubako.reading.indicator.Indicator;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HopChain;

/** Draws from a complaint what can be looked up: the sources of its chain, proved and claimed, and what it accuses. */
final class LookupSubjects {

    private LookupSubjects() {}

    static List<PlanSubject> of(Complaint complaint) {
        Set<PlanSubject> subjects = new LinkedHashSet<>();
        complaint.chain().ifPresent(chain -> addSources(chain, subjects));
        for (Subject subject : complaint.subjects()) {
            if (subject.role() != Subject.Role.MENTIONED) {
                addSubject(subject, complaint.indicators(), subjects);
            }
        }
        return new ArrayList<>(subjects);
    }

    private static void addSources(HopChain chain, Set<PlanSubject> subjects) {
        for (Hop hop : chain.hops()) {
            PlanSubject.Role role = chain.isProved(hop) ? PlanSubject.Role.PROVED : PlanSubject.Role.CLAIMED;
            hop.received().ip().ifPresent(address -> subjects.add(new PlanSubject.Address(address, role)));
        }
    }

    private static void addSubject(Subject subject, List<Indicator> indicators, Set<PlanSubject> subjects) {
        Optional<String> host = indicators.stream().filter(indicator -> indicator.value().equals(subject.value())).findFirst()
                .flatMap(Indicator::host).or(() -> Optional.of(subject.value()));
        Optional<IpAddress> address = host.flatMap(IpAddress::parse);
        address.ifPresent(found -> subjects.add(new PlanSubject.Address(found,
                subject.role() == Subject.Role.SOURCE ? PlanSubject.Role.CLAIMED : PlanSubject.Role.ADVERTISED)));
        Optional<DomainName> name = address.isPresent() ? Optional.empty() : host.flatMap(DomainName::parse);
        name.ifPresent(found -> {
            subjects.add(new PlanSubject.Host(found, PlanSubject.Role.ADVERTISED));
            found.registrable().ifPresent(domain -> subjects.add(new PlanSubject.Domain(domain, PlanSubject.Role.ADVERTISED)));
        });
    }
}
