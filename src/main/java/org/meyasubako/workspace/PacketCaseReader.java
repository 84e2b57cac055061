package org.meyasubako.workspace;

import java.util.List;
import java.util.Optional;
import org.meyasubako.judging.bundle.Decision;
import org.meyasubako.own.provider.Clause;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.writing.packet.PacketCase;

/** Tells a case as a packet shows it. */
final class PacketCaseReader {

    private final Casework work;

    PacketCaseReader(Casework work) {
        this.work = work;
    }

    PacketCase read(CaseBoard.OpenCase opened, CaseDetail detail) {
        PacketCase.Holding holding = new PacketCase.Holding(opened.bundle().key().value(), opened.bundle().first(), detail.customer());
        return new PacketCase(opened.bundle(), detail.panel(), detail.flags(), opened.facts().cleared(), opened.facts().siteChecks(), List.of(holding),
                detail.decisions().reversed().stream().map(each -> new PacketCase.Decided(each.decision(), each.ground(), clause(each.decision()))).toList());
    }

    /** The clause in the version on which the decision rests. */
    private Optional<Clause> clause(Decision decision) {
        return decision.clause().flatMap(named -> work.profile().orElseGet(Profile::empty).rows().clauses().stream()
                .filter(each -> each.number().equals(named.number()) && each.version().equals(named.version())).findFirst());
    }
}
