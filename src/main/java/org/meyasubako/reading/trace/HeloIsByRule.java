package org.meyasubako.reading.trace;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.trace.received.AnomalyCode;
import org.meyasubako.reading.trace.received.ReceivedField;
import org.meyasubako.reading.trace.received.ReceivedField.HopRole;

/** HELO_IS_BY: a peer at a foreign address calls itself by the receiving host's own name, as spamware does. */
final class HeloIsByRule implements ChainAnomalies.Rule {

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        return hops.stream().filter(hop -> isStolen(hop.received())).map(hop -> new Anomaly(AnomalyCode.HELO_IS_BY,
                OptionalInt.of(hop.index()), Anomaly.Strength.STRONG,
                Sentence.of(HeloIsByRule.class, "anomaly.helo-is-by", hop.received().helo().orElse(""))));
    }

    /** A host that talks to itself, by loopback or by its own address, may well use its own name. */
    private static boolean isStolen(ReceivedField field) {
        boolean sameName = field.helo().isPresent() && field.by().filter(by -> by.equalsIgnoreCase(field.helo().get())).isPresent();
        boolean itself = field.ip().isEmpty() || field.ip().equals(field.byIp()) || field.ip().get().toString().startsWith("127.")
                || field.ip().get().toString().equals("::1")
                || field.rdns().filter(rdns -> field.by().filter(rdns::equalsIgnoreCase).isPresent()).isPresent();
        return field.role() == HopRole.SMTP && sameName && !itself;
    }
}
