package org.meyasubako.reading.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.trace.received.AnomalyCode;

/** PRIV_BELOW: a private or otherwise impossible address below a public hop; normal for a real network at the very bottom. */
final class PrivateBelowRule implements ChainAnomalies.Rule {

    private final Peers peers;

    PrivateBelowRule(Peers peers) {
        this.peers = peers;
    }

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        List<Anomaly> found = new ArrayList<>();
        boolean publicAbove = false;
        for (Hop hop : hops) {
            if (hop.received().ip().isPresent()) {
                IpAddress ip = hop.received().ip().get();
                boolean isPublic = peers.isPublic(ip);
                // What a believed host wrote of its own inner network is no oddity.
                if (publicAbove && !isPublic && hop.standing() == Hop.Standing.CLAIM) {
                    found.add(new Anomaly(AnomalyCode.PRIV_BELOW, OptionalInt.of(hop.index()), Anomaly.Strength.WEAK,
                            Sentence.of(PrivateBelowRule.class, "anomaly.priv-below", ip)));
                }
                publicAbove |= isPublic;
            }
        }
        return found.stream();
    }
}
