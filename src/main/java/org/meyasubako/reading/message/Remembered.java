package org.meyasubako.reading.message;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, and made again where memory was short in between: whoever goes through thousands of
 * large mails holds none of it longer than there is room. Safe to use from several threads at once; two may make the same value.
 *
 * @param <T> a value that never changes
 */
final class Remembered<T> {

    private final Supplier<T> maker;
    private volatile SoftReference<T> kept = new SoftReference<>(null);

    /** @param maker makes an equal value each time */
    Remembered(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T known = kept.get();
        if (known != null) {
            return known;
        }
        T made = maker.get();
        kept = new SoftReference<>(made);
        return made;
    }
}
