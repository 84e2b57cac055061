package org.meyasubako.reading.trace;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.trace.HopChain.Handover;
import org.meyasubako.reading.trace.HopChain.InjectionPoint;
import org.meyasubako.reading.trace.PeerClassifier.Peer;
import org.meyasubako.reading.trace.ReceivedField.HopRole;
import org.meyasubako.reading.trace.TrustPolicy.HostRole;

/**
 * Walks a chain from its newest line down to the first foreign peer, and past it only where that peer is known or confirmed to tell the
 * truth. The walk is the same without an anchor; what it finds is then presumed.
 */
final class TrustLineResolver {

    private final TraceContext context;
    private final List<Hop> hops;
    private final Reasoning reasoning;
    private final PeerClassifier peers;
    private final WitnessResolver witnesses;

    private final Set<Integer> believed = new HashSet<>();
    /** Whether the walk is within a known forwarder. */
    private boolean forwarding;
    private Optional<Handover> handover = Optional.empty();
    private Optional<InjectionPoint> injection = Optional.empty();
    /** The last step within a host that names a Unix user: the origin, if nothing else follows. */
    private Optional<InjectionPoint> localUser = Optional.empty();

    TrustLineResolver(TraceContext context, List<Hop> hops, Reasoning reasoning) {
        this.context = context;
        this.hops = List.copyOf(hops);
        this.reasoning = reasoning;
        this.peers = new PeerClassifier(context.policy(), context.complainantDomain());
        this.witnesses = new WitnessResolver(context, this.hops, peers, reasoning);
    }

    TrustLine resolve() {
        AnchorResolver anchors = new AnchorResolver(context, peers);
        Optional<Hop> anchor = Optional.empty();
        int start = 0;
        while (start < hops.size()) {
            int before = reasoning.mark();
            anchor = anchors.anchor(hops, start, reasoning);
            int end = walk(start);
            boolean fetched = end < hops.size() && hops.get(end).received().role() == HopRole.FETCH && handover.isEmpty();
            if (!fetched) {
                break;
            }
            reasoning.backTo(before);
            reasoning.about(hops.get(end), "step.fetched");
            believed.add(end);
            start = end + 1;
        }
        finish();
        return new TrustLine(anchor, believed, handover, injection);
    }

    private void finish() {
        if (injection.isEmpty() && localUser.isPresent()) {
            injection = localUser;
            reasoning.about(hops.get(localUser.get().hop()), "step.localUser", localUser.get().account().orElse("?"));
        }
        if (injection.isEmpty()) {
            injection = handover.map(h -> new InjectionPoint(h.hop(), Optional.of(h.ip()), Optional.empty()));
        }
        int last = injection.map(InjectionPoint::hop).orElse(-1);
        if (injection.isPresent() && last + 1 < hops.size()) {
            reasoning.about(hops.get(last + 1), "step.claims", hops.size() - last - 1);
        }
    }

    /** Walks from {@code start}; returns the index of the line at which it stopped. */
    private int walk(int start) {
        for (int i = start; i < hops.size(); i++) {
            ReceivedField line = hops.get(i).received();
            if (line.role() == HopRole.FETCH) {
                return i;
            }
            boolean on = line.role() == HopRole.LOCAL ? passLocal(i) : passTransfer(i);
            if (!on) {
                return i;
            }
            believed.add(i);
        }
        return hops.size();
    }

    /**
     * A step within a host; beneath a handover, the Unix user who handed the mail in could have typed every older line. On a known list host
     * that user is the list's own program, which hands on what it took in.
     */
    private boolean passLocal(int at) {
        Hop hop = hops.get(at);
        if (forwarding) {
            return pass(hop, "step.local");
        }
        localUser = hop.received().localUser().map(user -> new InjectionPoint(at, Optional.empty(), Optional.of(user)));
        if (handover.isPresent() && localUser.isPresent()) {
            believed.add(at);
            return false;
        }
        reasoning.about(hop, "step.local");
        return true;
    }

    private boolean passTransfer(int at) {
        Hop hop = hops.get(at);
        ReceivedField line = hop.received();
        Peer peer = peers.classify(line, next(hops, at));
        localUser = Optional.empty();
        boolean inner = peer == Peer.INTERNAL || peer == Peer.SAME || peer == Peer.OWN;
        if (line.auth() && (!inner || line.role() == HopRole.WEBMAIL || line.authUser().isPresent())) {
            authenticated(hop, peer);
            return false;
        }
        return switch (peer) {
            case INTERNAL -> pass(hop, "step.internal", line.ip().map(IpAddress::toString).orElse("?"));
            case INSIDER -> insider(hop);
            case SAME -> pass(hop, "step.sameOrganisation", line.rdns().or(() -> line.helo()).orElse("?"), line.by().orElse("?"));
            case OWN -> pass(hop, "step.own", line.rdns().or(() -> line.helo()).orElse("?"));
            case NONE -> passWithoutPeer(at);
            case IMPOSSIBLE -> stop(hop, "step.impossible", line.ip().map(IpAddress::toString).orElse("?"));
            case FOREIGN -> handOver(at);
        };
    }

    private boolean pass(Hop hop, String code, Object... arguments) {
        reasoning.about(hop, code, arguments);
        return true;
    }

    private boolean stop(Hop hop, String code, Object... arguments) {
        reasoning.about(hop, code, arguments);
        return false;
    }

    /**
     * A line without the peer's address is passed only on an inner host, or if it names a host of its own house as peer and the next
     * line was written there: a server that takes mail from strangers writes down their addresses (RFC 5321 section 4.4).
     */
    private boolean passWithoutPeer(int at) {
        Hop hop = hops.get(at);
        ReceivedField line = hop.received();
        Optional<ReceivedField> next = next(hops, at);
        boolean sameHouse = next.isPresent() && (peers.isInnerName(line)
                || (peers.namesItsOwnHouse(line) && peers.isWrittenBy(next.get(), peers.byOrganisation(line))));
        return sameHouse ? pass(hop, "step.noPeer") : stop(hop, "step.noPeerStop");
    }

    private void authenticated(Hop hop, Peer peer) {
        ReceivedField line = hop.received();
        if (peer == Peer.FOREIGN) {
            handover = line.ip().map(ip -> new Handover(hop.index(), ip));
        } else {
            believed.add(hop.index());
        }
        injection = Optional.of(new InjectionPoint(hop.index(), line.ip(), line.authUser()));
        if (line.authUser().isPresent()) {
            reasoning.about(hop, "step.account", line.authUser().get(), line.ip().map(IpAddress::toString).orElse("?"));
        } else {
            reasoning.about(hop, "step.authenticated", line.ip().map(IpAddress::toString).orElse("?"));
        }
    }

    /** Somebody within the network whom nothing shows to be its mail host; on a host of ours a program of one of its users. */
    private boolean insider(Hop hop) {
        ReceivedField line = hop.received();
        believed.add(hop.index());
        if (peers.byRole(line).filter(HostRole::isUsers).isPresent()) {
            injection = Optional.of(new InjectionPoint(hop.index(), line.ip(), Optional.empty()));
        }
        return stop(hop, "step.insider", line.ip().map(IpAddress::toString).orElse("?"), line.by().orElse("?"));
    }

    /** A foreign peer: the handover, unless what that peer wrote itself may be believed. */
    private boolean handOver(int at) {
        Hop hop = hops.get(at);
        ReceivedField line = hop.received();
        IpAddress ip = line.ip().orElseThrow();
        handover.ifPresent(above -> believed.add(above.hop()));
        handover = Optional.of(new Handover(at, ip));
        reasoning.about(hop, "step.handover", ip, line.by().orElse("?"));
        forwarding = peers.role(line).filter(role -> role == HostRole.FORWARDER).isPresent();
        return witnesses.vouchFor(at);
    }

    /** The next older line between hosts. */
    static Optional<ReceivedField> next(List<Hop> hops, int at) {
        return hops.stream()
                .skip(at + 1L)
                .map(Hop::received)
                .filter(line -> line.role() != HopRole.LOCAL)
                .findFirst();
    }
}
