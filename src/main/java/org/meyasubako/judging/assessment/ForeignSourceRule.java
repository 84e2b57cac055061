package org.meyasubako.judging.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HopChain;

/**
 * A source that is not ours, and the lines of its chain that name us all the same: they are told, to be looked up in our log, and accuse
 * nobody, since whoever stands above them in the chain could have typed them.
 */
final class ForeignSourceRule implements Rule {

    @Override
    public Ruling judge(Evidence evidence) {
        List<Source> foreign = evidence.sources().stream().filter(source -> !source.isOurs()).toList();
        boolean ours = foreign.size() < evidence.sources().size() || evidence.submission().mailServer().isPresent();
        List<Finding> findings = new ArrayList<>();
        if (!ours) {
            foreign.stream().map(ForeignSourceRule::told).forEach(findings::add);
            evidence.chain().ifPresent(chain -> {
                findings.addAll(namingUs(chain, evidence));
                findings.add(SourceFindings.log(evidence.surroundings().log()));
            });
        }
        return Ruling.told(findings);
    }

    private static Finding told(Source source) {
        return source.isProved() ? Reason.SOURCE_FOREIGN.fact(source.span(), source.address())
                : Reason.SOURCE_FOREIGN_PRESUMED.claim(source.span(), source.address());
    }

    private static List<Finding> namingUs(HopChain chain, Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        for (Hop hop : chain.hops()) {
            Optional<String> name = hop.standing() == Hop.Standing.CLAIM ? OwnNames.any(hop.received(), evidence.policy()) : Optional.empty();
            name.ifPresent(ours -> findings.add(Reason.HOP_NAMES_US.claim(hop.span(), hop.index() + 1, ours)));
        }
        return findings;
    }
}
