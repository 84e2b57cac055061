package org.meyasubako.asking.authentication.dmarc;

import com.google.common.base.Suppliers;
import java.util.Optional;
import java.util.function.Supplier;
import org.meyasubako.asking.authentication.dmarc.OrganisationalDomain.Way;
import org.meyasubako.basis.net.DomainName;

/**
 * Tells whether a checked domain is near enough to the author's (RFC 9989 sections 3.2.10 and 4.10.2).
 *
 * <p>Organisations are only looked for where they decide: each further answer that is missed is a question to somebody.
 */
final class AlignmentClassifier {

    private final DomainName author;
    private final TreeWalker walker;
    private final Supplier<TreeWalk> walk;
    private Optional<OrganisationalDomain> found = Optional.empty();

    AlignmentClassifier(DomainName author, TreeWalker walker) {
        this.author = author;
        this.walker = walker;
        this.walk = Suppliers.memoize(() -> walker.walk(author));
    }

    /** The walk from the author's domain. */
    TreeWalk walk() {
        return walk.get();
    }

    /** The organisation of the author's domain: by the walk where every answer of it is recorded, else by the public suffix list. */
    OrganisationalDomain organisation() {
        OrganisationalDomain organisation = walk().isComplete() ? walk().organisation()
                : new OrganisationalDomain(author.registrable().orElse(author), Way.SUFFIX_LIST);
        found = Optional.of(organisation);
        return organisation;
    }

    /** The same; empty where nothing depended on it. */
    Optional<OrganisationalDomain> organisationIfNeeded() {
        return found;
    }

    /** By what the domain stands for the author's; empty where it doesn't. */
    Optional<Nearness> nearness(DomainName domain, Alignment alignment) {
        if (domain.equals(author)) {
            return Optional.of(Nearness.SAME);
        }
        boolean related = alignment == Alignment.RELAXED && topLabel(domain).equals(topLabel(author));
        return related ? sharedOrganisation(domain) : Optional.empty();
    }

    private static String topLabel(DomainName domain) {
        return domain.ascii().substring(domain.ascii().lastIndexOf('.') + 1);
    }

    /** Both organisations are found the same way. */
    private Optional<Nearness> sharedOrganisation(DomainName domain) {
        OrganisationalDomain organisation = organisation();
        if (organisation.way() == Way.SUFFIX_LIST) {
            return byList(domain);
        }
        // A domain outside is of another organisation, whatever is published about it.
        if (!domain.isWithin(organisation.domain())) {
            return Optional.empty();
        }
        TreeWalk other = walker.walk(domain);
        return other.isComplete()
                ? Optional.of(Nearness.BY_TREE_WALK).filter(_ -> other.organisation().domain().equals(organisation.domain()))
                : byList(domain);
    }

    private Optional<Nearness> byList(DomainName domain) {
        return Optional.of(Nearness.BY_SUFFIX_LIST).filter(_ -> domain.sameOrganisation(author));
    }
}
