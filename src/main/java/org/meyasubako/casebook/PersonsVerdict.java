package org.meyasubako.casebook;

import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.own.provider.CustomerNumber;

/**
 * A verdict that a person put in place of the rules' one; it outlives a rebuild.
 *
 * @param reason digest of the text in which the person says why
 */
public record PersonsVerdict(Kind kind, CauseCode cause, Optional<CustomerNumber> customer, Sha256 reason) {}
