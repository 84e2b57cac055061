package org.meyasubako.asking.authentication.spf;

import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.authentication.answers.MissingAnswer;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.basis.net.DomainName;

/**
 * One identity of a sender, evaluated.
 *
 * @param domain the identity's domain as it was given; empty where it is not known
 * @param used every recorded answer that the result rests on, in the order of use
 * @param missing what would have to be known for a result; empty where there is one
 */
public record SpfEvaluation(
        SpfSender sender, SpfIdentity identity, Optional<String> domain, SpfResult result, List<Observation> used,
        List<MissingAnswer> missing) {

    public SpfEvaluation {
        used = List.copyOf(used);
        missing = List.copyOf(missing);
    }

    /** The identity's domain as a name; empty where it is none. */
    public Optional<DomainName> domainName() {
        return domain.flatMap(DomainName::parse);
    }
}
