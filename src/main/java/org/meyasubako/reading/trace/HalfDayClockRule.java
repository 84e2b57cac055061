package org.meyasubako.reading.trace;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.trace.Anomaly.Strength;
import org.meyasubako.reading.trace.Disagreement.Part;

/** A time with AM or PM: no mail server writes so (RFC 5322 section 3.3; SpamAssassin's RCVD_AM_PM), made-up lines do. */
final class HalfDayClockRule implements ChainRule {

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        return hops.stream().filter(hop -> hop.received().date().filter(MailDate::amPm).isPresent()).map(HalfDayClockRule::odd);
    }

    private static Anomaly odd(Hop hop) {
        String written = hop.received().date().orElseThrow().raw();
        Disagreement values = new Disagreement(
                new Disagreement.Value(Part.TIME, written, OptionalInt.of(hop.index())), Disagreement.of(Part.TIME_RULE, "00:00:00-23:59:60"));
        return Anomaly.of(AnomalyCode.AMPM, hop, Strength.STRONG, values, written);
    }
}
