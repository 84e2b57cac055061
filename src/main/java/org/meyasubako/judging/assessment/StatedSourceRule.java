package org.meyasubako.judging.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.own.provider.HostRole;
import org.meyasubako.own.provider.OwnHost;
import org.meyasubako.reading.complaint.Complaint;

/**
 * An address of ours that the complainant states where there is no chain: board posts, password guessing, scans, reports that hand no
 * header in. Possibly from us, not confirmed: our log of that time has to tell. A web server that attacks others is likely to be
 * cracked, which is told and not concluded.
 */
final class StatedSourceRule implements Rule {

    private static final Set<Complaint.Category> ATTACKS = Set.of(
            Complaint.Category.CONNECTION, Complaint.Category.INFRASTRUCTURE, Complaint.Category.VULNERABILITY);

    @Override
    public Ruling judge(Evidence evidence) {
        List<ItemVerdict> items = evidence.sources().stream()
                .filter(source -> source.certainty() == Source.Certainty.STATED && source.isOurs())
                .map(source -> verdict(source, evidence)).toList();
        return new Ruling(items, items.stream().flatMap(item -> item.findings().stream()).toList());
    }

    private static ItemVerdict verdict(Source source, Evidence evidence) {
        Optional<OwnHost> web = Owners.infrastructure(source.owner()).filter(host -> host.role() == HostRole.WEB)
                .filter(host -> ATTACKS.contains(evidence.complaint().category()));
        List<Finding> findings = new ArrayList<>(List.of(Reason.SOURCE_STATED.claim(source.span(), source.address()),
                SourceFindings.owner(source.owner(), source.address().toString(), source.span()),
                SourceFindings.log(evidence.surroundings().log())));
        web.ifPresent(host -> findings.add(Reason.ATTACK_FROM_WEB_SERVER.inference(source.span(), host.name())));
        return new ItemVerdict(new OwnItem.Source(source.address()), Kind.SENT_OR_ABUSED, CauseCode.N_HOLD,
                Owners.customer(source.owner()), findings);
    }
}
