package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.reading.trace.PeerClassifier.Peer;
import org.meyasubako.reading.trace.ReceivedField.HopRole;
import org.meyasubako.reading.trace.TrustPolicy.HostRole;

/**
 * Finds the line from which a chain is believed: the newest one between hosts, or one reached from it only through internal peers or
 * peers of the same organisation, if its by-host is the complainant's provider, a known receiver or our own mail exchanger.
 *
 * <p>A line with a foreign public peer is never passed in search of an anchor: what stands beneath it may have been typed by that peer.
 */
final class AnchorResolver {

    private final TraceContext context;
    private final PeerClassifier peers;

    AnchorResolver(TraceContext context, PeerClassifier peers) {
        this.context = context;
        this.peers = peers;
    }

    /** The line among those from {@code start} on that they hang on; empty where there is no anchor. Says so. */
    Optional<Hop> anchor(List<Hop> hops, int start, Reasoning reasoning) {
        for (int i = start; i < hops.size(); i++) {
            ReceivedField line = hops.get(i).received();
            if (line.role() == HopRole.LOCAL) {
                continue;
            }
            if (fits(hops.get(i), reasoning)) {
                return Optional.of(hops.get(i));
            }
            Peer peer = peers.classify(line, TrustLineResolver.next(hops, i));
            if (line.role() == HopRole.FETCH || (peer != Peer.INTERNAL && peer != Peer.SAME && !isInnerStep(hops, i))) {
                break;
            }
        }
        if (start < hops.size()) {
            unanchored(hops.get(start), reasoning);
        }
        return Optional.empty();
    }

    private void unanchored(Hop newest, Reasoning reasoning) {
        boolean forwarder = PeerClassifier.byName(newest.received()).flatMap(context.policy()::roleOf)
                .filter(role -> role == HostRole.FORWARDER).isPresent();
        reasoning.about(newest, forwarder ? "step.unanchored.forwarder" : "step.unanchored", newest.received().by().orElse("?"));
    }

    /** A line without a peer, on a host whose name means something within its network alone, leads no further than that network. */
    private boolean isInnerStep(List<Hop> hops, int at) {
        ReceivedField line = hops.get(at).received();
        return line.ip().isEmpty() && line.by().isPresent() && peers.isInnerName(line);
    }

    private boolean fits(Hop hop, Reasoning reasoning) {
        Optional<DomainName> by = PeerClassifier.byName(hop.received());
        if (by.isEmpty()) {
            return false;
        }
        if (peers.isComplainants(by.get())) {
            reasoning.about(hop, "step.anchor.complainant", by.get(), context.complainantDomain().orElseThrow());
            return true;
        }
        Optional<HostRole> role = context.policy().roleOf(by.get()).filter(r -> r == HostRole.RECEIVER || r.isSkipped());
        role.ifPresent(r -> reasoning.about(hop, r.isOwn() ? "step.anchor.own" : "step.anchor.receiver", by.get()));
        return role.isPresent();
    }
}
