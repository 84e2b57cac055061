package org.meyasubako.basis.net;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an autonomous system (RFC 6793), 32 bits.
 *
 * @param value from 0 to 4294967295
 */
public record AsNumber(long value) implements Comparable<AsNumber> {

    private static final long GREATEST = 0xFFFF_FFFFL;

    /** Plain, or with the two halves of RFC 5396's {@code asdot}. */
    private static final Pattern WRITTEN = Pattern.compile("(?:AS)?\\s?([0-9]{1,10})(?:\\.([0-9]{1,5}))?", Pattern.CASE_INSENSITIVE);

    private static final long HALF = 0x1_0000;

    public AsNumber {
        if (value < 0 || value > GREATEST) {
            throw new IllegalArgumentException("not an AS number: " + value);
        }
    }

    /** Reads {@code 64496}, {@code AS64496}, {@code as 64496} or {@code 1.10} (RFC 5396); empty for anything else. */
    public static Optional<AsNumber> parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        long first = Long.parseLong(written.group(1));
        if (written.group(2) == null) {
            return of(first);
        }
        long low = Long.parseLong(written.group(2));
        return first < HALF && low < HALF ? of(first * HALF + low) : Optional.empty();
    }

    private static Optional<AsNumber> of(long value) {
        return value <= GREATEST ? Optional.of(new AsNumber(value)) : Optional.empty();
    }

    @Override
    public int compareTo(AsNumber other) {
        return Long.compare(value, other.value);
    }

    /** The form of RFC 5396 that people read: {@code AS64496}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "AS%d", value);
    }
}
