package org.meyasubako.casebook;

/**
 * What an import came to.
 *
 * @param seen messages that were handed in
 * @param added new ones
 * @param furtherPlaces known bytes, found in another place
 * @param alreadyThere known bytes in a known place
 * @param erased bytes that a person erased before; they were not taken in again
 */
public record ImportCounts(long seen, long added, long furtherPlaces, long alreadyThere, long erased) {

    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);

    ImportCounts plus(Added one) {
        return switch (one.place()) {
            case NEW -> new ImportCounts(seen + 1, added + 1, furtherPlaces, alreadyThere, erased);
            case FURTHER_PLACE -> new ImportCounts(seen + 1, added, furtherPlaces + 1, alreadyThere, erased);
            case ALREADY_THERE -> new ImportCounts(seen + 1, added, furtherPlaces, alreadyThere + 1, erased);
            case ERASED -> new ImportCounts(seen + 1, added, furtherPlaces, alreadyThere, erased + 1);
        };
    }
}
