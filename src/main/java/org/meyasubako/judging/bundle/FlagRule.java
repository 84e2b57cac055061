package org.meyasubako.judging.bundle;

import java.util.Optional;

/** One reason to doubt that a customer is behind what complaints name. */
interface FlagRule {

    /** The flag, where the doubt is there. */
    Optional<Flag> raise(EvidenceBundle bundle, CaseFacts facts);
}
