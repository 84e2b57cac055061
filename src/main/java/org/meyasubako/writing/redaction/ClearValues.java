package org.meyasubako.writing.redaction;

import java.util.List;
import java.util.stream.Stream;

/** Everything that one copy must not name. */
public final class ClearValues {

    /** Nobody is to be protected. */
    public static final ClearValues NONE = new ClearValues(List.of());

    private final List<ClearValue> values;

    private ClearValues(List<ClearValue> values) {
        this.values = values;
    }

    public static ClearValues of(List<ClearValue> values) {
        return new ClearValues(values.stream().distinct().toList());
    }

    public static ClearValues of(ClearValue... values) {
        return of(List.of(values));
    }

    /** These values and those. */
    public ClearValues and(ClearValues others) {
        return of(Stream.concat(values.stream(), others.values.stream()).toList());
    }

    public List<ClearValue> values() {
        return values;
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The values that are too short to be searched everywhere: a person has to look for them. */
    public List<Unsearchable> unsearchable() {
        return values.stream().filter(Spellings::isShort).map(Unsearchable::new).toList();
    }
}
