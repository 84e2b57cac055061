package org.meyasubako.asking.authentication.arc;

import java.util.Arrays;
import java.util.Optional;

/** What a sealer found of the chain before it added its own set: tag {@code cv} (RFC 8617 section 4.4). */
public enum ChainStatus {
    /** There was none. */
    NONE,
    PASS,
    FAIL;

    static Optional<ChainStatus> of(String written) {
        return Arrays.stream(values()).filter(status -> status.name().equalsIgnoreCase(written)).findFirst();
    }
}
