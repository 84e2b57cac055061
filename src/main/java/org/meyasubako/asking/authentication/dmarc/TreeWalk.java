package org.meyasubako.asking.authentication.dmarc;

import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.authentication.dmarc.OrganisationalDomain.Way;
import org.meyasubako.basis.net.DomainName;

/**
 * The policy records at a domain and above it, from the longest name to the shortest (RFC 9989 section 4.10).
 *
 * @param start where the walk began
 * @param steps the names that were looked at
 */
record TreeWalk(DomainName start, List<Step> steps) {

    TreeWalk {
        steps = List.copyOf(steps);
    }

    /** One name with what is recorded for it. */
    record Step(DomainName domain, PolicyAnswer answer) {

        Optional<DmarcRecord> record() {
            return answer instanceof PolicyAnswer.Published(DmarcRecord record) ? Optional.of(record) : Optional.empty();
        }

        boolean says(Suffix suffix) {
            return record().filter(record -> record.suffix() == suffix).isPresent();
        }
    }

    /** Whether every name on the way was answered for. */
    boolean isComplete() {
        return steps.stream().noneMatch(step -> step.answer() instanceof PolicyAnswer.Missing || step.answer() instanceof PolicyAnswer.Failed);
    }

    /** The organisational domain (section 4.10.2). */
    OrganisationalDomain organisation() {
        DomainName domain = saidOrganisation().or(this::beneathPublic).or(this::shortest).orElse(start);
        return new OrganisationalDomain(domain, Way.TREE_WALK);
    }

    private Optional<DomainName> saidOrganisation() {
        return steps.stream().filter(step -> step.says(Suffix.ORGANISATION)).map(Step::domain).findFirst();
    }

    /** One label beneath a public suffix other than the start itself. */
    private Optional<DomainName> beneathPublic() {
        return steps.stream().skip(1).filter(step -> step.says(Suffix.PUBLIC)).map(Step::domain).findFirst().map(this::beneath);
    }

    private DomainName beneath(DomainName suffix) {
        String name = start.ascii();
        int end = name.length() - suffix.ascii().length() - 1;
        return new DomainName(name.substring(name.lastIndexOf('.', end - 1) + 1));
    }

    private Optional<DomainName> shortest() {
        return steps.reversed().stream().filter(step -> step.record().isPresent()).map(Step::domain).findFirst();
    }
}
