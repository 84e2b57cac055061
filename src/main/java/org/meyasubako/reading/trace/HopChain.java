package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.wording.Sentence;

/**
 * The way of one mail: its hops, newest first, with where belief ends and why.
 *
 * <p>Facts exist in grades A and B alone. In grades C and D the chain still names the line that would be the handover if the lines
 * above it are what they seem, because the desk must then look into its own logs; every other line is a claim.
 *
 * @param anchored whether the newest lines were written by the complainant's provider or a known receiver
 * @param handover the line that names the source address; it is proved in grades A and B, presumed in C and D
 * @param injection where the mail came into being, as far as that handover carries
 * @param steps the reasoning, in its order
 * @param origins what other fields say of where the mail came into being
 * @param direct signs that the peer sent the mail straight to the receiver's exchanger
 * @param defects what kept a line from being read: {@link #TOO_MANY_LINES}
 */
public record HopChain(
        List<Hop> hops,
        boolean anchored,
        Optional<Handover> handover,
        Optional<InjectionPoint> injection,
        Grade grade,
        Copy copy,
        List<Anomaly> anomalies,
        List<Step> steps,
        List<OriginStatement> origins,
        Optional<DirectSending> direct,
        List<Defect> defects) {

    /** The defect of a header with more Received fields than are read; its span covers those that were left. */
    public static final String TOO_MANY_LINES = "RECEIVED_TOO_MANY_LINES";

    public HopChain {
        hops = List.copyOf(hops);
        anomalies = List.copyOf(anomalies);
        steps = List.copyOf(steps);
        origins = List.copyOf(origins);
        defects = List.copyOf(defects);
    }

    /** The source address of the mail, and the hop that names it. */
    public record Handover(int hop, IpAddress ip) {}

    /**
     * The last hop that is believed.
     *
     * @param ip the client's address there
     * @param account the authenticated account or the Unix user there
     */
    public record InjectionPoint(int hop, Optional<IpAddress> ip, Optional<String> account) {}

    /** One step of the reasoning, with the hop and the bytes it rests on. */
    public record Step(Sentence sentence, OptionalInt hop, Optional<Span> span) {}

    /** Whether anything is proved: in grades C and D nothing is, whatever the lines say. */
    public boolean proves() {
        return grade == Grade.A || grade == Grade.B;
    }

    /** Whether what the hop says of its peer's address is a fact. */
    public boolean isProved(Hop hop) {
        return proves() && hop.standing() != Hop.Standing.CLAIM;
    }

    /** The anomalies of one hop. */
    public List<Anomaly> anomaliesOf(Hop hop) {
        return anomalies.stream().filter(a -> a.hop().isPresent() && a.hop().getAsInt() == hop.index()).toList();
    }
}
