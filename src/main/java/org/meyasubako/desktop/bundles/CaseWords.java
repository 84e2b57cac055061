package org.meyasubako.desktop.bundles;

import java.util.Locale;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.judging.bundle.FlagCode;
import org.meyasubako.judging.bundle.Proposal;

/** The words of dispositions and flags. */
final class CaseWords {

    private CaseWords() {}

    static Sentence disposition(Disposition disposition) {
        return Sentence.of(CaseWords.class, "disposition." + disposition.code());
    }

    static Sentence flag(FlagCode flag) {
        return Sentence.of(CaseWords.class, "flag." + flag.code());
    }

    static Sentence standing(Proposal.Standing standing) {
        return Sentence.of(CaseWords.class, "standing." + standing.name().toLowerCase(Locale.ROOT));
    }
}
