package org.meyasubako.casebook;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;

/**
 * What checking a casebook came to.
 *
 * @param faults what differs; none where all is as it was written
 * @param sealed whether every page was checked against the seal; a casebook that was not closed properly has none
 * @param originals how many were compared with their digests
 * @param entries of the journal
 * @param head hash of the last entry
 */
public record Verification(List<CasebookFault> faults, boolean sealed, long originals, long entries, Optional<Sha256> head) {

    public Verification {
        faults = List.copyOf(faults);
    }

    /** Whether nothing differs. */
    public boolean passed() {
        return faults.isEmpty();
    }
}
