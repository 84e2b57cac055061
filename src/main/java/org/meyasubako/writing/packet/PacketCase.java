package org.meyasubako.writing.packet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.bundle.ClearedFlag;
import org.meyasubako.judging.bundle.Decision;
import org.meyasubako.judging.bundle.EvidenceBundle;
import org.meyasubako.judging.bundle.EvidencePanel;
import org.meyasubako.judging.bundle.Flag;
import org.meyasubako.judging.bundle.SiteCheck;
import org.meyasubako.own.provider.Clause;

/**
 * The case as the desk sees it.
 *
 * @param panel the counted evidence
 * @param flags doubts that were raised, cleared or not
 * @param cleared those that a person cleared
 * @param siteChecks looks at public pages
 * @param holdings whose what was, as of a time
 * @param decided what persons decided, the oldest first
 */
public record PacketCase(
        EvidenceBundle bundle,
        EvidencePanel panel,
        List<Flag> flags,
        List<ClearedFlag> cleared,
        List<SiteCheck> siteChecks,
        List<Holding> holdings,
        List<Decided> decided) {

    public PacketCase {
        flags = List.copyOf(flags);
        cleared = List.copyOf(cleared);
        siteChecks = List.copyOf(siteChecks);
        holdings = List.copyOf(holdings);
        decided = List.copyOf(decided);
    }

    /**
     * Whose something was at a time, as the profile says.
     *
     * @param item the host, address, account or domain
     * @param at the time asked for
     * @param holder in words
     */
    public record Holding(String item, Instant at, Sentence holder) {}

    /**
     * A decision with its words.
     *
     * @param ground empty where it was erased
     * @param clause the clause in the version on which it rests
     */
    public record Decided(Decision decision, Optional<String> ground, Optional<Clause> clause) {}
}
