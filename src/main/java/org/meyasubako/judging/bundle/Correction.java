package org.meyasubako.judging.bundle;

import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.own.provider.CustomerNumber;

/**
 * A person's verdict on one complaint, as grouping takes it. The complaint is named by its digest, so that neither the order of import nor a
 * rebuild changes it; of one complaint one correction holds at most.
 *
 * @param customer whom the person holds for the customer concerned; empty for nobody
 */
public record Correction(Sha256 complaint, Kind kind, CauseCode cause, Optional<CustomerNumber> customer) {}
