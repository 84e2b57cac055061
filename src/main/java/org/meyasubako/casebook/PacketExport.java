package org.meyasubako.casebook;

import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;

/**
 * That an evidence packet of a case was written.
 *
 * @param audience code of whom it is for
 * @param basis code of what an authority rests its request on; empty for others
 * @param sha256 of the file
 * @param length its bytes
 * @param path where it was written
 */
public record PacketExport(String audience, Optional<String> basis, Sha256 sha256, long length, String path) {}
