package org.meyasubako.judging.bundle;

import java.time.Instant;
import org.meyasubako.basis.evidence.Sha256;

/**
 * A person's decision that a doubt does not hold.
 *
 * @param person account of who cleared it
 * @param ground digest of the text in which the person says why
 */
public record ClearedFlag(FlagCode code, String person, Sha256 ground, Instant at) {}
