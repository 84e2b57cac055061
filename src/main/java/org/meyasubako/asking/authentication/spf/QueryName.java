package org.meyasubako.asking.authentication.spf;

import com.google.common.base.Splitter;
import java.util.Optional;

/** Makes a name that can be asked for of what a macro string came to (RFC 7208 sections 4.3 and 7.3). */
final class QueryName {

    /** RFC 1035 section 2.3.4; longer names lose labels at their left. */
    private static final int MAX_NAME = 253;

    private static final int MAX_LABEL = 63;

    private QueryName() {}

    /** The name without its last dot; empty where no question can hold it, so that nothing of that name exists. */
    static Optional<String> of(String expanded) {
        String name = shortened(expanded.endsWith(".") ? expanded.substring(0, expanded.length() - 1) : expanded);
        boolean good = Splitter.on('.').splitToStream(name).allMatch(label -> !label.isEmpty() && label.length() <= MAX_LABEL);
        return good ? Optional.of(name) : Optional.empty();
    }

    /** What stands behind the first dot that leaves no more than the greatest length; all of it where none does. */
    private static String shortened(String name) {
        int tooMany = name.length() - MAX_NAME;
        return tooMany <= 0 ? name : name.substring(name.indexOf('.', tooMany - 1) + 1);
    }
}
