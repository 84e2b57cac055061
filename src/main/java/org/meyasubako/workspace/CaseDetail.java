package org.meyasubako.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.bundle.BundleKey;
import org.meyasubako.judging.bundle.CaseFacts;
import org.meyasubako.judging.bundle.ClearedFlag;
import org.meyasubako.judging.bundle.Decision;
import org.meyasubako.judging.bundle.EvidencePanel;
import org.meyasubako.judging.bundle.Flag;
import org.meyasubako.judging.bundle.Proposal;

/**
 * A case, opened.
 *
 * @param keys of all bundles that a person put together here, its own first
 * @param customer who held it at that time, in a sentence
 * @param facts that persons and answers added
 * @param flags all that were raised, cleared or not
 * @param clearings of flags, the oldest first
 * @param proposals each disposition, offered or blocked, with reasons
 * @param decisions the newest first, each with the words of its ground
 * @param deeds what was done, the oldest first, for the timeline
 * @param correspondence who complained and what was written to him, the unanswered first
 * @param letters all that was written in the case, to whomever, by number
 */
public record CaseDetail(
        CaseRow row,
        List<BundleKey> keys,
        Sentence customer,
        EvidencePanel panel,
        CaseFacts facts,
        List<Flag> flags,
        List<Clearing> clearings,
        List<Proposal> proposals,
        List<Decided> decisions,
        List<Deed> deeds,
        List<MemberRow> members,
        List<Correspondent> correspondence,
        List<LetterRow> letters) {

    public CaseDetail {
        keys = List.copyOf(keys);
        flags = List.copyOf(flags);
        clearings = List.copyOf(clearings);
        proposals = List.copyOf(proposals);
        decisions = List.copyOf(decisions);
        deeds = List.copyOf(deeds);
        members = List.copyOf(members);
        correspondence = List.copyOf(correspondence);
        letters = List.copyOf(letters);
    }

    /**
     * A decision with its words.
     *
     * @param ground empty where it was erased
     */
    public record Decided(Decision decision, Optional<String> ground) {}

    /**
     * A clearing with its words.
     *
     * @param ground empty where it was erased
     */
    public record Clearing(ClearedFlag by, Optional<String> ground) {}

    /** Something that was done in the case. */
    public record Deed(Instant at, Sentence what) {}
}
