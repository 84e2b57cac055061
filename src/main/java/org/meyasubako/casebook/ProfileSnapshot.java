package org.meyasubako.casebook;

import com.google.common.io.ByteSource;
import java.time.Instant;
import java.util.SortedMap;
import org.meyasubako.basis.evidence.Sha256;

/**
 * A provider's profile as it was when a verdict was found.
 *
 * @param sha256 by which verdicts name it
 * @param at when it was taken
 * @param files their bytes by name
 */
public record ProfileSnapshot(Sha256 sha256, Instant at, SortedMap<String, ByteSource> files) {}
