package org.meyasubako.asking.authentication.dkim;

/** What came of trying a signature with one recorded answer, the better the earlier. */
sealed interface Trial {

    /** The signature holds with a key of it. */
    record Holds(boolean testing) implements Trial {}

    /** There is a key of use, and the signature doesn't hold with it. */
    record Broken() implements Trial {}

    /** There is only a key that is too short to be tried. */
    record TooShort(int bits) implements Trial {}

    record Unusable(KeyFlaw flaw) implements Trial {}

    /** There is no key. */
    record Gone(boolean revoked) implements Trial {}

    /** How well one does beside the others of an answer with several records. */
    default int rank() {
        return switch (this) {
            case Holds _ -> 0;
            case Broken _ -> 1;
            case TooShort _ -> 2;
            case Unusable _ -> 3;
            case Gone _ -> 4;
        };
    }
}
