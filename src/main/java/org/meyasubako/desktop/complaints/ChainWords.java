package org.meyasubako.desktop.complaints;

import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.workspace.Inspection;

/** How far what was handed in carries: all that can be said where no profile tells what is ours. */
final class ChainWords {

    private ChainWords() {}

    static Badge badge(Inspection inspection, Texts texts) {
        return inspection.complaint().chain().map(chain -> QueueCell.grade(chain.grade(), chain.copy(), texts))
                .orElseGet(() -> new Badge(texts.tell(Sentence.of(ChainWords.class, "foot.no-chain.badge")), Badge.Tone.NEUTRAL));
    }

    static Sentence sentence(Inspection inspection) {
        Optional<HopChain> chain = inspection.complaint().chain();
        if (chain.isEmpty()) {
            return Sentence.of(ChainWords.class, "foot.no-chain");
        }
        HopChain shown = chain.get();
        String source = shown.handover().map(handover -> handover.ip().toString()).orElse("–");
        String by = shown.handover().flatMap(handover -> shown.hops().get(handover.hop()).received().by()).orElse("–");
        if (shown.copy() == Copy.PASTED) {
            return Sentence.of(ChainWords.class, shown.handover().isPresent() ? "foot.pasted" : "foot.claims", by, source);
        }
        return Sentence.of(ChainWords.class, switch (shown.grade()) {
            case A, B -> shown.handover().isPresent() ? "foot.proved" : "foot.inside";
            case C -> "foot.unanchored";
            case D -> "foot.claims";
        }, by, source);
    }
}
