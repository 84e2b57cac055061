package org.meyasubako.own.provider;

import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;

/**
 * A host of ours at one of its addresses; a host with two addresses has two rows.
 *
 * @param authservId the name under which it writes Authentication-Results (RFC 8601 section 2.5), lower case
 * @param extras the columns that the profile has beyond ours, by their names in lower case
 */
public record OwnHost(
        DomainName name, IpAddress address, HostRole role, Optional<String> authservId, Validity validity, Map<String, String> extras) {

    public OwnHost {
        extras = Map.copyOf(extras);
    }
}
