package org.meyasubako.own.provider;

import java.util.Map;
import org.meyasubako.basis.net.DomainName;

/**
 * A receiver or forwarder that the desk adds to those that everybody meets.
 *
 * @param suffix the domain beneath which its mail hosts have their names
 * @param extras the columns that the profile has beyond ours, by their names in lower case
 */
public record ReceiverSuffix(DomainName suffix, ReceiverRole role, Map<String, String> extras) {

    public ReceiverSuffix {
        extras = Map.copyOf(extras);
    }
}
