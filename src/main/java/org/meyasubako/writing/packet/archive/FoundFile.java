package org.meyasubako.writing.packet.archive;

import org.meyasubako.basis.evidence.Sha256;

/**
 * A file as it stands in an archive.
 *
 * @param text its content, where it is a tag file; payload is not kept
 */
record FoundFile(ZipForm.Entry entry, Sha256 sha256, String text) {

    String name() {
        return entry.name();
    }
}
