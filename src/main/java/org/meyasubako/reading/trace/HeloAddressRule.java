package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.IpNetwork;
import org.meyasubako.basis.net.SpecialPurpose;
import org.meyasubako.reading.trace.Anomaly.Strength;
import org.meyasubako.reading.trace.Disagreement.Part;
import org.meyasubako.reading.trace.ReceivedField.HopRole;

/**
 * A host greeted with an address that is not near its own: outside its /24 weakly (SpamAssassin's measure), outside its /16 strongly; with
 * IPv6 outside its /64 and /32. A private address in the greeting is what address translation makes, and weak.
 */
final class HeloAddressRule implements ChainRule {

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        return hops.stream().filter(hop -> hop.received().role() == HopRole.SMTP && !hop.received().auth())
                .flatMap(hop -> odd(hop).stream());
    }

    private static Optional<Anomaly> odd(Hop hop) {
        Optional<IpAddress> peer = hop.received().ip().filter(ip -> !isInternal(ip));
        Optional<IpAddress> said = hop.received().helo().flatMap(IpAddress::parse);
        if (peer.isEmpty() || said.isEmpty() || peer.get().isIpv4() != said.get().isIpv4() || isNear(peer.get(), said.get(), 24, 64)) {
            return Optional.empty();
        }
        Strength strength = isInternal(said.get()) || isNear(peer.get(), said.get(), 16, 32) ? Strength.WEAK : Strength.STRONG;
        Disagreement values = new Disagreement(Disagreement.of(Part.HELO, hop, said), Disagreement.of(Part.ADDRESS, hop, peer));
        return Optional.of(Anomaly.of(AnomalyCode.HELO_IP_LIE, hop, strength, values, said.get(), peer.get()));
    }

    private static boolean isNear(IpAddress peer, IpAddress said, int ipv4, int ipv6) {
        return new IpNetwork(peer, peer.isIpv4() ? ipv4 : ipv6).contains(said);
    }

    private static boolean isInternal(IpAddress address) {
        return SpecialPurpose.of(address).filter(SpecialPurpose::isInternal).isPresent();
    }
}
