/**
 * Bags: files with their digests in one folder (BagIt, RFC 8493), kept in one zip archive that can be written again to the byte.
 *
 * <p>Words: the payload is what stands beneath {@code data/} (RFC 8493 section 2.1.2), a tag file describes it (section 2.2); {@link
 * org.meyasubako.writing.packet.archive.EvidenceList} is the payload's manifest without the one file that is made from it. {@link
 * org.meyasubako.writing.packet.archive.BagWriter} writes a bag, {@link org.meyasubako.writing.packet.archive.BagVerifier} reads one
 * that may have been damaged or made by an enemy, {@link org.meyasubako.writing.packet.archive.SealedSource} is a file that no
 * virus scanner reads.
 *
 * <p>The package knows no complaint, case or letter.
 */
@NullMarked
package org.meyasubako.writing.packet.archive;

import org.jspecify.annotations.NullMarked;
