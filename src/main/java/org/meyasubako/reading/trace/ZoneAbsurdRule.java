package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.trace.received.AnomalyCode;

/** ZONE_ABSURD: an offset that no place on earth has, or a zone's name that does not go with it. */
final class ZoneAbsurdRule implements ChainAnomalies.Rule {

    private static final Set<String> MINUTES = Set.of("00", "15", "30", "45");

    /** The offsets that the names with several meanings have; other names are not judged. */
    private static final Map<String, Set<String>> NAMED = Map.of(
            "CST", Set.of("-0600", "-0500", "+0800", "+0930", "+1030"),
            "EST", Set.of("-0500", "-0300", "+1000", "+1100"),
            "JST", Set.of("+0900"),
            "UTC", Set.of("+0000", "-0000"),
            "GMT", Set.of("+0000", "-0000"));

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        Stream<Anomaly> ofHops = hops.stream().filter(hop -> hop.received().date().filter(ZoneAbsurdRule::isAbsurd).isPresent())
                .map(hop -> anomaly(OptionalInt.of(hop.index()), hop.received().date().orElseThrow()));
        Stream<Anomaly> ofDate = context.date().filter(ZoneAbsurdRule::isAbsurd).map(date -> anomaly(OptionalInt.empty(), date)).stream();
        return Stream.concat(ofHops, ofDate);
    }

    private static boolean isAbsurd(MailDate date) {
        String zone = date.zone().orElse("");
        if (!zone.startsWith("+") && !zone.startsWith("-")) {
            return false;
        }
        int hours = Integer.parseInt(zone.substring(1, 3));
        Set<String> meant = NAMED.getOrDefault(date.comment().orElse("").toUpperCase(Locale.ROOT), Set.of(zone));
        return hours > 14 || !MINUTES.contains(zone.substring(3)) || !meant.contains(zone);
    }

    private static Anomaly anomaly(OptionalInt hop, MailDate date) {
        String written = date.zone().orElse("") + date.comment().map(comment -> " (" + comment + ")").orElse("");
        return new Anomaly(AnomalyCode.ZONE_ABSURD, hop, Anomaly.Strength.STRONG,
                Sentence.of(ZoneAbsurdRule.class, "anomaly.zone-absurd", written));
    }
}
