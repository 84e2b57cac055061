package org.meyasubako.writing.packet;

import java.util.List;
import org.meyasubako.basis.wording.Sentence;

/** A packet would have named whom it must not name; it wasn't written. */
public final class LeakyPacketException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Sentence> places;

    LeakyPacketException(List<Sentence> places) {
        super(places.size() + " places");
        this.places = List.copyOf(places);
    }

    /** Where what leaks, without the values themselves. */
    public List<Sentence> places() {
        return places;
    }
}
