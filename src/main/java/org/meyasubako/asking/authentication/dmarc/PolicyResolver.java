package org.meyasubako.asking.authentication.dmarc;

import java.util.Optional;
import org.meyasubako.asking.authentication.answers.AnswerReader;
import org.meyasubako.asking.authentication.answers.NameSource;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.basis.net.DomainName;

/** Finds the policy that applies to an author's domain: its own, else its organisation's, else its public suffix's (RFC 9989 section 4.10.1). */
final class PolicyResolver {

    private final AnswerReader reader;
    private final TreeWalker walker;

    PolicyResolver(AnswerReader reader, TreeWalker walker) {
        this.reader = reader;
        this.walker = walker;
    }

    /** The policy for the author's domain. */
    Discovery resolve(DomainName author, AlignmentClassifier alignment) {
        Discovery own = found(author, author, walker.policyOf(author));
        return own instanceof Discovery.Nothing ? higher(author, alignment) : own;
    }

    private Discovery higher(DomainName author, AlignmentClassifier alignment) {
        DomainName organisation = alignment.organisation().domain();
        Discovery policy = found(author, organisation, walker.policyOf(organisation));
        return policy instanceof Discovery.Nothing && alignment.walk().isComplete() ? suffixPolicy(alignment.walk()) : policy;
    }

    private Discovery suffixPolicy(TreeWalk walk) {
        return walk.steps().stream().filter(step -> step.says(Suffix.PUBLIC)).findFirst()
                .map(step -> found(walk.start(), step.domain(), step.answer())).orElseGet(Discovery.Nothing::new);
    }

    private Discovery found(DomainName author, DomainName source, PolicyAnswer answer) {
        return switch (answer) {
            case PolicyAnswer.Published(DmarcRecord record) when !record.isApplicable() -> new Discovery.Unusable(source);
            case PolicyAnswer.Published(DmarcRecord record) -> new Discovery.Applied(applied(author, source, record));
            case PolicyAnswer.Unpublished() -> new Discovery.Nothing();
            case PolicyAnswer.Failed failed -> new Discovery.Failed(failed.question(), failed.reason());
            case PolicyAnswer.Missing missing -> new Discovery.Missing(missing.question());
        };
    }

    private AppliedPolicy applied(DomainName author, DomainName source, DmarcRecord record) {
        Optional<Policy> policy = record.policy().filter(_ -> record.policiesRead());
        if (policy.isEmpty()) {
            return new AppliedPolicy(source, record, "p", Policy.NONE);
        }
        if (author.equals(source)) {
            return new AppliedPolicy(source, record, "p", policy.get());
        }
        if (record.nonexistent().isPresent() && isNonexistent(author)) {
            return new AppliedPolicy(source, record, "np", record.nonexistent().get());
        }
        return record.subdomains().map(subdomains -> new AppliedPolicy(source, record, "sp", subdomains))
                .orElseGet(() -> new AppliedPolicy(source, record, "p", policy.get()));
    }

    /** A name that name servers deny (section 3.2.13); while nothing is recorded, it counts as one that exists. */
    private boolean isNonexistent(DomainName author) {
        return reader.read(new Question(Question.Type.A, author.ascii()), NameSource.PUBLISHED).nameDenied();
    }
}
