package org.meyasubako.judging.bundle;

import java.util.List;
import java.util.Optional;

/** All doubts that the desk knows, in the order in which it tells them. */
public final class FlagRules {

    private final List<FlagRule> rules = List.of(
            new JoeJobRule(),
            new AffiliateRule(),
            new CoordinatedRule(),
            new SignRule(FlagCode.OPEN_REDIRECT, Sign.OPEN_REDIRECT, 0),
            new HackedPageRule(),
            new SignRule(FlagCode.DECORATION, Sign.QUOTED_DECORATION, SignRule.HALF),
            new SignRule(FlagCode.HOTLINKED_IMAGE, Sign.IMAGE_ONLY, SignRule.HALF),
            new SignRule(FlagCode.SHOTGUN, Sign.SHOTGUN, 0));

    /** The flags of a case, cleared or not. */
    public List<Flag> raise(EvidenceBundle bundle, CaseFacts facts) {
        return rules.stream().map(rule -> rule.raise(bundle, facts)).flatMap(Optional::stream).toList();
    }

    /** The flags that keep a suspension from being proposed: no person cleared them, or new reasons came since. */
    public List<Flag> blocking(EvidenceBundle bundle, CaseFacts facts) {
        return raise(bundle, facts).stream().filter(flag -> flag.code().blocks() && !facts.hasCleared(flag)).toList();
    }
}
