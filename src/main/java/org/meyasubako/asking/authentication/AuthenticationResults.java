package org.meyasubako.asking.authentication;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.reading.trace.TrustPolicy;

/**
 * All that a header states about the mail's authentication, newest field first.
 *
 * @param defects what was not understood or not read
 */
public record AuthenticationResults(List<AuthenticationResult> results, List<Defect> defects) {

    public static final AuthenticationResults NONE = new AuthenticationResults(List.of(), List.of());

    public AuthenticationResults {
        results = List.copyOf(results);
        defects = List.copyOf(defects);
    }

    /** The results that are facts. */
    public List<AuthenticationResult> facts() {
        return results.stream().filter(AuthenticationResult::isFact).toList();
    }

    /** The facts of that method with that result; a softfail is no fail. */
    public List<AuthenticationResult> proved(Method method, Outcome result) {
        return results.stream().filter(r -> r.proves(method, result)).toList();
    }

    /** The domains whose DKIM signature was found good by a host that we believe. */
    public List<DomainName> signers() {
        return domains(Method.DKIM).distinct().toList();
    }

    /**
     * Whether a host that we believe found the author's domain authenticated: a DKIM signature or an envelope sender that passed SPF is
     * of one organisation with it (relaxed alignment, RFC 7489 section 3.1), or DMARC passed for it.
     *
     * @param author the domain of the mail's From
     * @param policy knows domains whose names beneath belong to different people
     */
    public boolean isAligned(DomainName author, TrustPolicy policy) {
        return domains(Method.DMARC).anyMatch(author::equals)
                || Stream.concat(domains(Method.DKIM), domains(Method.SPF)).anyMatch(domain -> isOneHouse(author, domain, policy));
    }

    private Stream<DomainName> domains(Method method) {
        return proved(method, Outcome.PASS).stream().map(AuthenticationResult::domain).flatMap(Optional::stream);
    }

    private static boolean isOneHouse(DomainName one, DomainName other, TrustPolicy policy) {
        return one.equals(other)
                || (one.sameOrganisation(other) && Objects.equals(policy.organisationOf(one), policy.organisationOf(other)));
    }
}
