package org.meyasubako.reading.trace;

import java.util.List;
import java.util.stream.Stream;

/** One oddity to look for in a chain. Each has harmless causes, which its note tells. */
interface ChainRule {

    /** All places where the chain shows it. */
    Stream<Anomaly> find(List<Hop> hops, TraceContext context);
}
