package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.trace.TrustPolicy.HostRole;

/**
 * Says whether the line beneath a handover may be believed: our own log confirms that its writer carried this mail, its writer is a known
 * forwarder, or a house that we know sealed the mail with that line in it (RFC 8617).
 *
 * <p>Each takes that the peer was proved to be that host, by its address or its confirmed reverse name. A seal does not sign the Received
 * fields beneath it, and a sealed mail can be sent again by anybody: therefore it counts only where the sealer's own host is the peer and
 * wrote the next line.
 */
final class WitnessResolver {

    private final TraceContext context;
    private final List<Hop> hops;
    private final PeerClassifier peers;
    private final Reasoning reasoning;

    WitnessResolver(TraceContext context, List<Hop> hops, PeerClassifier peers, Reasoning reasoning) {
        this.context = context;
        this.hops = hops;
        this.peers = peers;
        this.reasoning = reasoning;
    }

    /** Whether the line beneath the handover at {@code at} is believed; says why, or why not. */
    boolean vouchFor(int at) {
        Hop hop = hops.get(at);
        ReceivedField line = hop.received();
        String peer = line.rdns().or(() -> line.ip().map(IpAddress::toString)).orElse("?");
        if (context.confirmed().contains(at)) {
            reasoning.about(hop, "step.confirmed", peer);
            return true;
        }
        Optional<HostRole> role = peers.role(line);
        boolean wroteNext = TrustLineResolver.next(hops, at).filter(next -> peers.isWrittenBy(next, peers.organisation(line))).isPresent();
        if (role.filter(r -> r == HostRole.FORWARDER).isPresent()) {
            reasoning.about(hop, wroteNext ? "step.forwarder" : "step.forwarder.silent", peer);
            return wroteNext;
        }
        if (role.filter(HostRole::isOwn).isPresent()) {
            reasoning.about(hop, role.get() == HostRole.OWN_OTHER ? "step.ownUsers" : "step.ownServer", peer);
            return false;
        }
        return isSealed(at, wroteNext);
    }

    private boolean isSealed(int at, boolean wroteNext) {
        Hop hop = hops.get(at);
        List<SignedLines> seals = context.signed().stream()
                .filter(lines -> lines.method() == SignedLines.Method.ARC && lines.above(at + 1)).toList();
        Optional<SignedLines> own = seals.stream().filter(seal -> peers.isOf(hop.received(), seal.signer())).findFirst();
        if (own.isPresent()) {
            reasoning.about(hop, wroteNext ? "step.sealed" : "step.sealed.silent", own.get().signer());
            return wroteNext;
        }
        seals.stream().findFirst().filter(seal -> at + 1 < hops.size())
                .ifPresent(seal -> reasoning.about(hop, "step.sealedByStranger", seal.signer()));
        return false;
    }
}
