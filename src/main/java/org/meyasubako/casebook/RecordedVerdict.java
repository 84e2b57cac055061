package org.meyasubako.casebook;

import java.time.Instant;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.judging.assessment.Assessment;

/**
 * A verdict of the rules, with its findings as they were shown.
 *
 * @param at when it was judged
 * @param profile digest of the profile by which it was judged
 */
public record RecordedVerdict(Instant at, Optional<Sha256> profile, Assessment assessment) {}
