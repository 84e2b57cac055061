package org.meyasubako.own.provider;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.meyasubako.basis.wording.Sentence;

/** What the questions about owners have in common: the profile's holdings and hosts, and how a tenure becomes an answer. */
record Owners(Profile profile, TenureResolver tenures, Duration staleAfter) {

    Estate estate() {
        return profile.estate();
    }

    AssetIndex assets() {
        return profile.assets();
    }

    /** The answer that the holdings give; empty where nobody held it. */
    Optional<Ownership> ofHoldings(Stream<List<Holding>> narrowestFirst, Instant at, Function<Asset, Sentence> how) {
        return switch (tenures.resolve(narrowestFirst, at)) {
            case Tenure.Held(var asset) -> Optional.of(new Ownership.Owned(customer(asset.customer()), asset, how.apply(asset)));
            case Tenure.Contested(var holders, var change) ->
                Optional.of(new Ownership.Disputed(holders.stream().map(this::customer).toList(), change));
            case Tenure.Free() -> Optional.empty();
        };
    }

    /** The customer; of one whom the list of customers lacks, the number alone. */
    private Customer customer(CustomerNumber number) {
        return profile.customer(number).orElseGet(() -> Customer.unlisted(number));
    }

    /** Whether one contract stands behind both: a reseller's customer and the reseller. */
    boolean isOneParty(Customer one, Customer other) {
        return profile.contractPartyOf(one).number().equals(profile.contractPartyOf(other).number());
    }

    Ownership unassigned(Optional<OwnNetwork> network, Optional<OwnHost> host, Instant at) {
        return new Ownership.Unassigned(network, host, isStale(at));
    }

    Ownership elsewhere(Instant at) {
        return new Ownership.Elsewhere(isStale(at));
    }

    private boolean isStale(Instant at) {
        return new ProfileAge(profile.asOf(), at, staleAfter).isStale();
    }
}
