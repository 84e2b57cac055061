package org.meyasubako.casebook;

import org.meyasubako.basis.evidence.Origin;
import org.meyasubako.basis.evidence.Sha256;

/**
 * What became of a message that was added; told when it is committed.
 *
 * @param place whether its bytes were new
 */
public record Added(CaseNumber.Complaint number, Sha256 sha256, Origin origin, Place place) {

    /** How new a message is. */
    public enum Place {
        NEW,
        /** The bytes are there, from another place: it is kept beside the first. */
        FURTHER_PLACE,
        /** The bytes are there, from this place. */
        ALREADY_THERE,
        /** The bytes were erased by a person; they stay so. */
        ERASED
    }
}
