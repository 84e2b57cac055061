package org.meyasubako.cli;

import java.util.List;
import org.meyasubako.own.provider.ProfileDefect;

/** Tells which rows of a profile were not understood, each with its file and line; the rest of the profile is used. */
record ProfileText(Console console) {

    void tell(List<ProfileDefect> defects) {
        for (ProfileDefect defect : defects) {
            console.complain(defect.file() + ":" + defect.line() + ": " + console.wording().tell(defect.reason()));
        }
    }
}
