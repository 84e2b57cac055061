package org.meyasubako.judging.bundle;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meyasubako.own.provider.Clause;
import org.meyasubako.own.provider.Ground;
import org.meyasubako.own.provider.Profile;

/** The terms of service and the settings of the desk, as its profile has them. */
public record ProfileTerms(Profile profile) implements Terms {

    @Override
    public Optional<ClauseInForce> clause(Ground ground, Instant at) {
        return profile.clauseFor(ground, at).map(ProfileTerms::inForce);
    }

    @Override
    public Optional<ClauseInForce> clause(String number, Instant at) {
        return profile.clausesInForce(at).stream().filter(clause -> clause.number().equals(number)).findFirst().map(ProfileTerms::inForce);
    }

    private static ClauseInForce inForce(Clause clause) {
        return new ClauseInForce(clause.number(), clause.version());
    }

    @Override
    public boolean suspendsForAddressOnly() {
        return profile.desk().suspendAddressOnly();
    }

    @Override
    public Set<Disposition> approvalFor() {
        Set<Disposition> named = profile.desk().approvalFor().stream().map(Disposition::of).flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        return named.isEmpty() ? APPROVAL_FOR : named;
    }
}
