package org.meyasubako.own.provider;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.IpNetwork;

/** Reads what is ours ourselves, and the receivers that the desk adds. */
final class EstateRows {

    static final Set<String> NETWORK = Set.of("network", "role");
    static final Set<String> HOST = Set.of("name", "address", "role");
    static final Set<String> RECEIVER = Set.of("suffix", "role");

    private static final Set<String> NETWORK_COLUMNS = Set.of("network", "role", "from", "to");
    private static final Set<String> HOST_COLUMNS = Set.of("name", "address", "role", "authserv_id", "from", "to");

    private EstateRows() {}

    static Optional<OwnNetwork> network(Row row, TimeReader times) {
        Optional<IpNetwork> network = row.required("network", IpNetwork::parse);
        Optional<NetworkRole> role = row.required("role", Row.oneOf(NetworkRole.class));
        Validity validity = row.validity(times);
        return row.isSound() ? Optional.of(new OwnNetwork(network.orElseThrow(), role.orElseThrow(), validity, row.extras(NETWORK_COLUMNS)))
                : Optional.empty();
    }

    static Optional<OwnHost> host(Row row, TimeReader times) {
        Optional<DomainName> name = row.required("name", DomainName::parse);
        Optional<IpAddress> address = row.required("address", IpAddress::parse);
        Optional<HostRole> role = row.required("role", Row.oneOf(HostRole.class));
        Validity validity = row.validity(times);
        Optional<String> authservId = Optional.of(row.text("authserv_id").toLowerCase(Locale.ROOT)).filter(id -> !id.isEmpty());
        return row.isSound() ? Optional.of(new OwnHost(name.orElseThrow(), address.orElseThrow(), role.orElseThrow(), authservId, validity,
                row.extras(HOST_COLUMNS))) : Optional.empty();
    }

    static Optional<ReceiverSuffix> receiver(Row row) {
        Optional<DomainName> suffix = row.required("suffix", DomainName::parse);
        Optional<ReceiverRole> role = row.required("role", Row.oneOf(ReceiverRole.class));
        return row.isSound() ? Optional.of(new ReceiverSuffix(suffix.orElseThrow(), role.orElseThrow(), row.extras(RECEIVER)))
                : Optional.empty();
    }
}
