package org.meyasubako.own.provider;

import org.meyasubako.basis.wording.Sentence;

/**
 * Something in the profile's files that is not as it should be; the rest is used.
 *
 * @param file its name: {@code assets.csv}
 * @param line the first line of the row, from 1; 0 for the file as a whole
 * @param effect what came of it
 */
public record ProfileDefect(String file, long line, Effect effect, Sentence reason) {

    /** What a defect did to the profile. */
    public enum Effect {
        /** The row is used; somebody should look at it. */
        NOTED,
        ROW_LEFT_OUT,
        /** The file, or its rest, is left out. */
        FILE_LEFT_OUT
    }
}
