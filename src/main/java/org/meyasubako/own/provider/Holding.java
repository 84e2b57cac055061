package org.meyasubako.own.provider;

import java.util.Optional;

/** An asset with the time for which it answers a question: its own, or less where it leads there by way of a host. */
record Holding(Asset asset, Validity validity) {

    static Holding of(Asset asset) {
        return new Holding(asset, asset.validity());
    }

    /** The same while something else holds too; empty where the two never do together. */
    Optional<Holding> during(Validity other) {
        return validity.intersection(other).map(both -> new Holding(asset, both));
    }
}
