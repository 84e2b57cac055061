package org.meyasubako.reading.trace;

import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;

/** Whose lines to believe: what the reasoning about a chain needs to know of the world, and nothing more. */
public interface TrustPolicy {

    /** What is known of a host or an address. */
    enum HostRole {
        /** A mailbox provider that receives mail for its users: its lines anchor a chain. */
        RECEIVER,
        /**
         * A forwarding service, a filter in front of other people's mailboxes, or a list host: believed about whom it took mail from, and no
         * anchor, because behind it there is a mailbox whose provider wrote further lines.
         */
        FORWARDER,
        /** Our own mail exchanger. */
        OWN_MX,
        /** Our own internal relay. */
        OWN_RELAY,
        /** Our own submission host: never skipped, its user may be the culprit; but no user runs programs on it. */
        OWN_MSA,
        /** Our own web, shared or customer host, or an address of our networks: never skipped, its user may be the culprit. */
        OWN_OTHER;

        /** Whether the host is ours, whatever it does. */
        public boolean isOwn() {
            return isSkipped() || isUsers();
        }

        /** Whether mail of strangers goes through it within our house, so that its line is passed on the way down. */
        public boolean isSkipped() {
            return this == OWN_MX || this == OWN_RELAY;
        }

        /** Whether a customer of ours may have sent from it. */
        public boolean isUsers() {
            return this == OWN_MSA || this == OWN_OTHER;
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

    /** Whether a customer of ours has this address for himself, and no mail server of ours is meant to send from it. */
    default boolean isCustomersOwn(IpAddress address) {
        return false;
    }

    /** Whether documentation addresses (RFC 5737, RFC 3849) stand for public ones, as in the sample and in tests. */
    boolean documentationIsPublic();
}
