package org.meyasubako.reading.trace;

import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;

/** Whose lines to believe: what the reasoning about a chain needs to know of the world, and nothing more. */
public interface TrustPolicy {

    /** What is known of a host or an address. */
    enum HostRole {
        /** A mailbox provider that receives mail for its users. */
        RECEIVER,
        /** A forwarding service, a filter in front of other people's mailboxes, or a list host: believed about whom it took mail from. */
        FORWARDER,
        /** Our own mail exchanger. */
        OWN_MX,
        /** Our own internal relay. */
        OWN_RELAY,
        /** Our own submission, web, shared or customer host: never skipped, its user may be the culprit. */
        OWN_OTHER;

        /** Whether the host is ours, whatever it does. */
        public boolean isOwn() {
            return this == OWN_MX || this == OWN_RELAY || this == OWN_OTHER;
        }
    }

    /** The role of the host of this name; empty where nothing is known of it. */
    Optional<HostRole> roleOf(DomainName host);

    /** The role of the host at this address; empty where nothing is known of it. */
    Optional<HostRole> roleOf(IpAddress address);

    /** Who runs the host of this name: a mark that is equal for the domains of one organisation; the registrable domain by default. */
    default Optional<String> organisationOf(DomainName host) {
        return host.registrable().map(DomainName::ascii);
    }

    /** Who runs the host at this address, by the same mark; empty where nothing is known. */
    default Optional<String> organisationOf(IpAddress address) {
        return Optional.empty();
    }

    /** Whether documentation addresses (RFC 5737, RFC 3849) stand for public ones, as in the sample and in tests. */
    boolean documentationIsPublic();
}
