package org.meyasubako.reading.trace;

import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.SpecialPurpose;
import org.meyasubako.reading.trace.TrustPolicy.HostRole;
import org.meyasubako.reading.trace.received.ReceivedField;

/** What hosts of a chain are to each other: inside or outside, of one organisation or not. */
final class Peers {

    private final TrustPolicy policy;

    Peers(TrustPolicy policy) {
        this.policy = policy;
    }

    /** Whether a host of the public Internet may have this address. */
    boolean isPublic(IpAddress ip) {
        Optional<SpecialPurpose> special = SpecialPurpose.of(ip);
        return special.isEmpty() || (special.get() == SpecialPurpose.DOCUMENTATION && policy.documentationIsPublic());
    }

    /** The host that wrote the field. */
    static Optional<DomainName> writer(ReceivedField field) {
        return field.by().flatMap(DomainName::parse);
    }

    /** The peer's name as far as the writing host looked it up; what the peer called itself is worth nothing here. */
    static Optional<DomainName> peerName(ReceivedField field) {
        return field.rdnsState() == ReceivedField.RdnsState.MAY_BE_FORGED ? Optional.empty() : field.rdns().flatMap(DomainName::parse);
    }

    Optional<HostRole> roleOf(DomainName host) {
        return policy.roleOf(host);
    }

    /**
     * Whether the peer belongs to the receiving side: a private address, an own mail exchanger or relay, or a host of the organisation
     * that wrote the line. Own web, submission and customer hosts never do: complainant and culprit can both be our customers.
     */
    boolean isInside(ReceivedField field, Optional<DomainName> organisation) {
        Optional<IpAddress> ip = field.ip();
        if (ip.isEmpty()) {
            return false;
        }
        Optional<HostRole> role = policy.roleOf(ip.get()).or(() -> peerName(field).flatMap(policy::roleOf));
        if (role.isPresent() && isOwn(role.get())) {
            return role.get() == HostRole.OWN_MX || role.get() == HostRole.OWN_RELAY;
        }
        if (!isPublic(ip.get())) {
            return true;
        }
        return peerName(field).isPresent() && organisation.isPresent() && peerName(field).get().sameOrganisation(organisation.get());
    }

    private static boolean isOwn(HostRole role) {
        return role == HostRole.OWN_MX || role == HostRole.OWN_RELAY || role == HostRole.OWN_OTHER;
    }

    /** Whether the peer of {@code newer} may have written {@code older}: the same name, one organisation, or an inner host's own name. */
    boolean mayHaveWritten(ReceivedField newer, ReceivedField older) {
        Optional<DomainName> writer = writer(older);
        if (writer.isEmpty()) {
            return older.byIp().isPresent() && older.byIp().equals(newer.ip());
        }
        boolean named = peerName(newer).filter(name -> name.equals(writer.get()) || name.sameOrganisation(writer.get())).isPresent()
                || newer.helo().flatMap(DomainName::parse).filter(name -> name.equals(writer.get())).isPresent();
        boolean sameSite = writer(newer).filter(name -> name.equals(writer.get()) || name.sameOrganisation(writer.get())).isPresent();
        boolean inner = newer.ip().filter(ip -> !isPublic(ip)).isPresent();
        return named || sameSite || (inner && writer.get().registrable().isEmpty()) || (older.byIp().isPresent() && older.byIp().equals(newer.ip()));
    }
}
