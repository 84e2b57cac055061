package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.trace.Anomaly.Strength;
import org.meyasubako.reading.trace.Disagreement.Part;

/** A zone that no place on earth has (strong), or a name that contradicts its offset (weak), in a Received field or in Date. */
final class ZoneAnomalyRule implements ChainRule {

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        Stream<Anomaly> lines = hops.stream()
                .filter(hop -> hop.received().anomalies().contains(AnomalyCode.ZONE_ABSURD))
                .flatMap(hop -> hop.received().date().stream()
                        .map(date -> Anomaly.of(AnomalyCode.ZONE_ABSURD, hop, strength(date),
                                values(date, Disagreement.of(Part.ZONE, hop, Optional.of(written(date)))), written(date))));
        Stream<Anomaly> message = context.date().stream()
                .filter(ZoneRule::isAbsurd)
                .map(date -> Anomaly.ofChain(AnomalyCode.ZONE_ABSURD, strength(date),
                        values(date, Disagreement.of(Part.ZONE, written(date))), written(date)));
        return Stream.concat(lines, message);
    }

    private static Disagreement values(MailDate date, Disagreement.Value written) {
        return new Disagreement(written, Disagreement.of(Part.ZONE_RULE, ZoneRule.allowed(date)));
    }

    private static Strength strength(MailDate date) {
        return ZoneRule.isImpossible(date) ? Strength.STRONG : Strength.WEAK;
    }

    private static String written(MailDate date) {
        return date.zone().orElse("") + date.comment().map(name -> " (" + name + ")").orElse("");
    }
}
