package org.meyasubako.reading.trace;

import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.IpNetwork;
import org.meyasubako.basis.net.SpecialPurpose;
import org.meyasubako.reading.trace.ReceivedField.HopRole;
import org.meyasubako.reading.trace.ReceivedField.RdnsState;
import org.meyasubako.reading.trace.TrustPolicy.HostRole;

/**
 * Says what a believed line's peer is to the host that wrote the line: internal, of the same organisation, ours, foreign. Only what the
 * writing host saw itself counts, the address and a confirmed reverse name; the HELO never does.
 */
final class PeerClassifier {

    /** 10.0.0.0/8 in the form of RFC 3056: Google's hosts call each other so. */
    private static final IpNetwork SIX_TO_FOUR_OF_PRIVATE = IpNetwork.parse("2002:a00::/24").orElseThrow();

    private final TrustPolicy policy;
    private final Optional<DomainName> complainant;

    /** @param complainant the domain of the mailbox in which the mail lay */
    PeerClassifier(TrustPolicy policy, Optional<DomainName> complainant) {
        this.policy = policy;
        this.complainant = complainant;
    }

    /** What a peer is. */
    enum Peer {
        /** The line names no address. */
        NONE,
        /** An address that no host can have. */
        IMPOSSIBLE,
        /** An address within a network: private, loopback, link-local. */
        INTERNAL,
        /** An address within a network, of which nothing shows that it is one of its mail hosts. */
        INSIDER,
        /** A mail exchanger or relay of ours, seen by a host of ours. */
        OWN,
        /** A mail host of the organisation whose host wrote the line. */
        SAME,
        FOREIGN
    }

    /**
     * Classifies the peer of {@code hop}.
     *
     * @param next the next older line between hosts: a peer of the same organisation is believed to be a mail host of it only if it has
     *     written that line itself; otherwise it may be one of the organisation's customers
     */
    Peer classify(ReceivedField hop, Optional<ReceivedField> next) {
        if (hop.ip().isEmpty()) {
            return Peer.NONE;
        }
        Optional<HostRole> role = role(hop);
        if (role.filter(HostRole::isUsers).isPresent()) {
            return Peer.FOREIGN;
        }
        Optional<SpecialPurpose> special = special(hop.ip().get());
        if (special.isPresent() && role.isEmpty()) {
            return special.get().isInternal() ? within(hop, special.get(), next) : Peer.IMPOSSIBLE;
        }
        if (byRole(hop).filter(HostRole::isOwn).isPresent()) {
            return role.filter(HostRole::isOwn).isPresent() ? Peer.OWN : Peer.FOREIGN;
        }
        boolean same = organisation(hop).isPresent() && organisation(hop).equals(byOrganisation(hop));
        return same && !CustomerLineRule.matches(hop) && next.filter(n -> isPeersOwn(n, hop)).isPresent() ? Peer.SAME : Peer.FOREIGN;
    }

    /**
     * Whether a peer of the writer's own house wrote the next line. Its users send through such hosts too: a line that says that another host
     * of the house took the mail from a stranger, or one of a host that only its own network knows, may have come from one of them.
     */
    private boolean isPeersOwn(ReceivedField next, ReceivedField peer) {
        boolean namesPeer = next.by().filter(by -> peer.rdns().filter(by::equalsIgnoreCase).isPresent()
                || peer.helo().filter(by::equalsIgnoreCase).isPresent()).isPresent();
        boolean fromStranger = next.ip().filter(ip -> special(ip).isEmpty() && !organisation(next).equals(organisation(peer))).isPresent();
        boolean house = organisation(peer).equals(byOrganisation(next));
        boolean step = isInnerName(next) && next.ip().isEmpty() && next.helo().isEmpty();
        return next.role() != HopRole.FETCH && (house ? namesPeer || !fromStranger : step);
    }

    /**
     * A peer within the network of the writing host: the host itself, or one of its mail hosts, if the next line was written in that house, or
     * by a host of the name that the writer's own resolver gives to the address. Else it may be anybody whom address translation, a
     * subscriber's line (RFC 6598) or a program on a customer's host shows under such an address.
     */
    private Peer within(ReceivedField hop, SpecialPurpose range, Optional<ReceivedField> next) {
        boolean usersHost = byRole(hop).filter(role -> role == HostRole.OWN_OTHER).isPresent();
        boolean leadsOn = range == SpecialPurpose.LOOPBACK
                || (next.isEmpty() ? range != SpecialPurpose.SHARED : isWrittenWithin(next.get(), hop));
        return leadsOn && !usersHost ? Peer.INTERNAL : Peer.INSIDER;
    }

    private boolean isWrittenWithin(ReceivedField next, ReceivedField hop) {
        return isWrittenBy(next, byOrganisation(hop)) || isWrittenBy(next, confirmedName(hop).flatMap(policy::organisationOf))
                || byName(next).filter(this::isComplainants).isPresent();
    }

    /** Whether a host of this name belongs to the house in whose mailbox the mail lay. */
    boolean isComplainants(DomainName host) {
        Optional<String> organisation = policy.organisationOf(host);
        return complainant.filter(domain -> host.isWithin(domain)
                || (organisation.isPresent() && organisation.equals(policy.organisationOf(domain)))).isPresent();
    }

    private Optional<SpecialPurpose> special(IpAddress address) {
        return SpecialPurpose.of(address)
                .filter(range -> range != SpecialPurpose.DOCUMENTATION || !policy.documentationIsPublic());
    }

    /** The peer's role, by its address or else by its confirmed reverse name. */
    Optional<HostRole> role(ReceivedField hop) {
        return hop.ip().flatMap(policy::roleOf).or(() -> confirmedName(hop).flatMap(policy::roleOf));
    }

    /** Whether the peer is, by its address or its confirmed name, a host of the house of {@code domain}, which is known to us. */
    boolean isOf(ReceivedField hop, DomainName domain) {
        return policy.roleOf(domain).isPresent() && organisation(hop).isPresent() && organisation(hop).equals(policy.organisationOf(domain));
    }

    /** The role of the host that wrote the line, by the name it gives itself. */
    Optional<HostRole> byRole(ReceivedField hop) {
        return byName(hop).flatMap(policy::roleOf);
    }

    /** Who runs the peer. */
    Optional<String> organisation(ReceivedField hop) {
        return hop.ip().flatMap(policy::organisationOf).or(() -> confirmedName(hop).flatMap(policy::organisationOf));
    }

    /** Who runs the host that wrote the line. */
    Optional<String> byOrganisation(ReceivedField hop) {
        return byName(hop).flatMap(policy::organisationOf);
    }

    /** Whether a host of this organisation wrote the line; a host without a public name is taken for one of its inner ones. */
    boolean isWrittenBy(ReceivedField line, Optional<String> organisation) {
        return isInnerName(line) || (organisation.isPresent() && organisation.equals(byOrganisation(line)));
    }

    /** Whether the line names a host of the writing host's own organisation as peer, as far as its word goes. */
    boolean namesItsOwnHouse(ReceivedField line) {
        Optional<String> named = line.helo().flatMap(DomainName::parse).flatMap(policy::organisationOf);
        return line.helo().filter("localhost"::equals).isPresent() || (named.isPresent() && named.equals(byOrganisation(line)));
    }

    /** Whether the writing host gives itself a name or address that means something within its network alone. */
    boolean isInnerName(ReceivedField line) {
        Optional<IpAddress> address = line.by().flatMap(IpAddress::parse);
        if (address.isPresent()) {
            return SpecialPurpose.of(address.get()).filter(SpecialPurpose::isInternal).isPresent()
                    || SIX_TO_FOUR_OF_PRIVATE.contains(address.get());
        }
        return byName(line).filter(name -> name.ascii().indexOf('.') < 0 || isInnerSuffix(name)).isPresent();
    }

    private static boolean isInnerSuffix(DomainName name) {
        String ascii = name.ascii();
        return ascii.endsWith(".local") || ascii.endsWith(".internal") || ascii.endsWith(".lan") || ascii.endsWith(".localdomain");
    }

    /** The by-host as a name of the DNS. */
    static Optional<DomainName> byName(ReceivedField hop) {
        return hop.by().flatMap(DomainName::parse);
    }

    private static Optional<DomainName> confirmedName(ReceivedField hop) {
        return hop.rdnsState() == RdnsState.VERIFIED ? hop.rdns().flatMap(DomainName::parse) : Optional.empty();
    }
}
