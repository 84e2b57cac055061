package org.meyasubako.own.provider;

import java.util.Map;
import org.meyasubako.basis.net.IpNetwork;

/**
 * A network of ours.
 *
 * @param extras the columns that the profile has beyond ours, by their names in lower case
 */
public record OwnNetwork(IpNetwork network, NetworkRole role, Validity validity, Map<String, String> extras) {

    public OwnNetwork {
        extras = Map.copyOf(extras);
    }
}
