package org.meyasubako.casebook;

import org.meyasubako.basis.evidence.Sha256;

/**
 * That a person wrote something down.
 *
 * @param text digest of what was written
 */
public record Note(Sha256 text) {}
