package org.meyasubako.asking.authentication.dkim;

import java.util.Arrays;
import java.util.Optional;

/** How much a header or body may be changed on the way without breaking a signature (RFC 6376 section 3.4). */
public enum Canonicalization {
    /** Nothing but empty lines at the end. */
    SIMPLE,
    /** White space, and the case of field names. */
    RELAXED;

    static Optional<Canonicalization> of(String written) {
        return Arrays.stream(values()).filter(value -> value.name().equalsIgnoreCase(written)).findFirst();
    }
}
