package org.meyasubako.writing.packet;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;

/**
 * What checking a packet came to.
 *
 * @param faults what differs, each with file and place
 * @param caseNumber as the archive's folder is named; empty where nothing could be read
 * @param files how many were compared with their digests
 * @param evidence the digest of the evidence list, to be compared with the printed cover; empty where nothing could be read
 * @param entries of the journal that were checked
 * @param journalHead number and hash of the journal's head, to be compared with the printed cover
 */
public record PacketReport(
        List<Sentence> faults, String caseNumber, int files, Optional<Sha256> evidence, long entries, Optional<String> journalHead) {

    public PacketReport {
        faults = List.copyOf(faults);
    }

    /** Whether nothing differs. */
    public boolean passed() {
        return faults.isEmpty();
    }
}
