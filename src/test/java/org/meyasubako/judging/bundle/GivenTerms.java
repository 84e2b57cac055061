package org.meyasubako.judging.bundle;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.own.provider.Ground;

/** Terms of service for tests, with one clause for each ground. */
final class GivenTerms implements Terms {

    private final Map<Ground, ClauseInForce> clauses = new EnumMap<>(Ground.class);
    private boolean addressOnly;

    GivenTerms with(Ground ground, String number) {
        clauses.put(ground, new ClauseInForce(number, "2024-04"));
        return this;
    }

    GivenTerms suspendingForAddressOnly() {
        addressOnly = true;
        return this;
    }

    @Override
    public Optional<ClauseInForce> clause(Ground ground, Instant at) {
        return Optional.ofNullable(clauses.get(ground));
    }

    @Override
    public Optional<ClauseInForce> clause(String number, Instant at) {
        return clauses.values().stream().filter(clause -> clause.number().equals(number)).findFirst();
    }

    @Override
    public boolean suspendsForAddressOnly() {
        return addressOnly;
    }

    @Override
    public Set<Disposition> approvalFor() {
        return APPROVAL_FOR;
    }
}
