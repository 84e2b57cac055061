package org.meyasubako.asking.lookup;

import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;

/** A book of servers written down one by one, private addresses among them if the writer wants: what it doesn't name is not reached. */
public record FixedAddressBook(Map<String, InetSocketAddress> servers) implements AddressBook {

    public FixedAddressBook {
        servers = Map.copyOf(servers);
    }

    @Override
    public Answer<InetSocketAddress> addressOf(String host, int port) {
        return Optional.ofNullable(servers.get(host)).<Answer<InetSocketAddress>>map(Answer.Found::new)
                .orElseGet(() -> new Answer.Failed<>(LookupReason.FAIL_UNKNOWN_HOST.sentence(host)));
    }
}
