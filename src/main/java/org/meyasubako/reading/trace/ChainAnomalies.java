package org.meyasubako.reading.trace;

import java.util.List;
import java.util.stream.Stream;

/** Looks for everything that is odd about a chain; each rule is a class of its own. */
final class ChainAnomalies {

    /** One rule. */
    interface Rule {
        Stream<Anomaly> find(List<Hop> hops, TraceContext context);
    }

    private ChainAnomalies() {}

    static List<Anomaly> find(List<Hop> hops, TraceContext context, TrustPolicy policy) {
        List<Rule> rules = List.of(new TimeBackRule(), new DateShiftRule(), new ZoneAbsurdRule(), new HeloIsByRule(),
                new PrivateBelowRule(new Peers(policy)), new FieldRule());
        return rules.stream().flatMap(rule -> rule.find(hops, context)).toList();
    }
}
