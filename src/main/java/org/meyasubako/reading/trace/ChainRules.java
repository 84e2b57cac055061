package org.meyasubako.reading.trace;

import java.util.List;

/** All oddities that are looked for in a chain. */
final class ChainRules {

    private static final List<ChainRule> ALL = List.of(
            new TimeBackRule(), new DateShiftRule(), new ZoneAnomalyRule(), new HalfDayClockRule(), new ByFromGapRule(), new HeloDomainRule(),
            new HeloAddressRule(), new HeloIsByRule(), new LargeHeloRule(), new PrivateBelowRule(), new IllegalAddressRule(),
            new MissingIdRule(), new DoubledIdRule(), new FormatMixtureRule(), new BelowSignatureRule(), new MessageIdRule());

    private ChainRules() {}

    /** The oddities of a chain whose trust line is drawn. */
    static List<Anomaly> find(List<Hop> hops, TraceContext context) {
        return ALL.stream().flatMap(rule -> rule.find(hops, context)).toList();
    }
}
