package org.meyasubako.judging.bundle;

import org.meyasubako.basis.wording.Sentence;

/** How much circumstantial evidence a bundle holds: 状況証拠 0 to 4. Counted facts, never a score. */
public enum Tier {
    /** None. */
    E0,
    /** One complaint. */
    E1,
    /** More than one, but dependent, too close together, or of one sample. */
    E2,
    /** Independent complainants over time: circumstantial evidence. */
    E3,
    /** The same, with a fact on the customer's side. */
    E4;

    /** The tier in words. */
    public Sentence title() {
        return Sentence.of(Tier.class, "tier." + name());
    }
}
