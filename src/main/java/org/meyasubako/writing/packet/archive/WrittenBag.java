package org.meyasubako.writing.packet.archive;

import java.nio.file.Path;
import org.meyasubako.basis.evidence.Sha256;

/**
 * A bag that was written.
 *
 * @param sha256 of the archive
 * @param length of the archive in bytes
 * @param evidence its payload without the file that was made from it
 */
public record WrittenBag(Path file, Sha256 sha256, long length, EvidenceList evidence) {}
