package org.meyasubako.own.provider;

import java.util.Map;

/**
 * Something that a customer held for a time.
 *
 * @param customer who held it; the profile's list of customers may lack the number
 * @param extras the columns that the profile has beyond ours, by their names in lower case
 */
public record Asset(CustomerNumber customer, AssetType type, AssetTarget target, Validity validity, Map<String, String> extras) {

    public Asset {
        extras = Map.copyOf(extras);
    }
}
