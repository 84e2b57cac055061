package org.meyasubako.reading.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The order in which files are read: by name, byte by byte in UTF-8, folder by folder. */
final class PathOrder {

    /** Names of files in one folder. */
    static final Comparator<String> BY_BYTES = (one, other) -> Arrays.compareUnsigned(
            one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    /** Paths with {@code /}: as if each folder were listed by {@link #BY_BYTES}. The separator goes before all letters. */
    static final Comparator<String> BY_ELEMENTS = (one, other) ->
            BY_BYTES.compare(one.replace('/', '\0'), other.replace('/', '\0'));

    private PathOrder() {}
}
