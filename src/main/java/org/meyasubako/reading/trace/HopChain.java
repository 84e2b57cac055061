package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.wording.Sentence;

/**
 * The way of one mail: its hops, newest first, with where belief ends and why.
 *
 * @param anchored whether the newest lines were written by the complainant's provider or a known receiver
 * @param handover the line that proves the source address; empty where nothing is proved
 * @param injection where the mail came into being, as far as it is proved
 * @param steps the reasoning, in its order
 */
public record HopChain(
        List<Hop> hops,
        boolean anchored,
        Optional<Handover> handover,
        Optional<InjectionPoint> injection,
        Grade grade,
        Copy copy,
        List<Anomaly> anomalies,
        List<Step> steps) {

    public HopChain {
        hops = List.copyOf(hops);
        anomalies = List.copyOf(anomalies);
        steps = List.copyOf(steps);
    }

    /** The proved source address, and the hop that proves it. */
    public record Handover(int hop, IpAddress ip) {}

    /**
     * The last proved hop.
     *
     * @param ip the client's address there
     * @param account the authenticated account or the Unix user there
     */
    public record InjectionPoint(int hop, Optional<IpAddress> ip, Optional<String> account) {}

    /** One step of the reasoning, with the hop and the bytes it rests on. */
    public record Step(Sentence sentence, OptionalInt hop, Optional<Span> span) {}

    /** The anomalies of one hop. */
    public List<Anomaly> anomaliesOf(Hop hop) {
        return anomalies.stream().filter(a -> a.hop().isPresent() && a.hop().getAsInt() == hop.index()).toList();
    }
}
