package org.meyasubako.workspace;

import java.time.LocalDate;
import java.util.Optional;
import org.meyasubako.judging.bundle.Disposition;

/**
 * What a person wants to decide in a case.
 *
 * @param ground why, in the person's words
 * @param clause number of the clause on which it rests
 * @param review when a hold is looked at again; the desk's usual term where none is given
 * @param emergency at once, with a second person's approval after
 */
public record DecisionRequest(
        Disposition disposition, String ground, Optional<String> clause, Optional<LocalDate> review, boolean emergency) {}
