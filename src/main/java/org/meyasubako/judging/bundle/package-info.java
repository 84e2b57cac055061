/**
 * Evidence bundles, which people call cases: complaints about the same item of the same customer, how much they prove together, and what a
 * person decided.
 *
 * <p>{@link org.meyasubako.judging.bundle.CandidateExtractor} draws from each complaint what grouping needs; {@link
 * org.meyasubako.judging.bundle.Grouping} joins candidates by their keys and by persons' {@link org.meyasubako.judging.bundle.Constraint}s,
 * a function of both as sets, so that neither the order of import nor a rebuild changes it. {@link
 * org.meyasubako.judging.bundle.PanelReader} counts the evidence, {@link org.meyasubako.judging.bundle.FlagRules} raise doubts, {@link
 * org.meyasubako.judging.bundle.DispositionProposer} proposes, and {@link org.meyasubako.judging.bundle.DecisionRules} check what a person
 * decides. The room knows verdicts and the provider's clauses; it keeps nothing, asks nothing and has no clock.
 */
@NullMarked
package org.meyasubako.judging.bundle;

import org.jspecify.annotations.NullMarked;
