package org.meyasubako.own.provider;

import java.util.stream.Stream;
import org.meyasubako.basis.net.DomainName;

/** A name and the names above it. */
final class Lineage {

    private Lineage() {}

    /** The name itself, then each above it up to the top-level label, as text: they are only looked up. */
    static Stream<String> of(DomainName name) {
        return Stream.iterate(name.ascii(), above -> !above.isEmpty(), Lineage::above);
    }

    private static String above(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }
}
