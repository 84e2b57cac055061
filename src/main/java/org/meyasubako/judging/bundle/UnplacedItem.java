package org.meyasubako.judging.bundle;

import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.reading.trace.Copy;

/** What stands for a complaint in which the rules found nothing of ours, so that a person can place it. */
final class UnplacedItem {

    private UnplacedItem() {}

    /** From where a person moves such a complaint: a place of its own, which is no case. */
    static BundleKey key(Sha256 complaint) {
        return new BundleKey(BundleKey.Type.UNPLACED, complaint.hex(), Optional.empty(), 0);
    }

    /** It proves nothing, whatever its mail shows of others. */
    static Candidate.Item of(Sha256 complaint) {
        return new Candidate.Item(
                key(complaint), Kind.INSUFFICIENT, CauseCode.N_INFO, Optional.empty(), Copy.NONE, "", Optional.empty());
    }
}
