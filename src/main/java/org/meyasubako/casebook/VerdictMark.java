package org.meyasubako.casebook;

import java.util.Optional;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.own.provider.CustomerNumber;

/**
 * What a list shows of a verdict.
 *
 * @param customer empty where nobody can be named
 * @param overridden whether a person put it in place of the rules' verdict
 */
public record VerdictMark(Kind kind, CauseCode cause, Optional<CustomerNumber> customer, boolean overridden) {}
