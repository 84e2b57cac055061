package org.meyasubako.judging.deadline;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * The desk's own terms.
 *
 * @param terms the clocks whose term the desk has changed
 */
public record DeadlineSettings(Map<DeadlineRule, Term> terms) {

    public DeadlineSettings {
        terms = Map.copyOf(terms);
    }

    /** Every clock as it comes. */
    public static DeadlineSettings defaults() {
        return new DeadlineSettings(Map.of());
    }

    /** The same, with another term for {@code rule}. */
    public DeadlineSettings with(DeadlineRule rule, Term term) {
        return new DeadlineSettings(ImmutableMap.<DeadlineRule, Term>builder().putAll(terms).put(rule, term).buildKeepingLast());
    }

    /** How long {@code rule} runs at this desk. */
    public Term term(DeadlineRule rule) {
        return terms.getOrDefault(rule, rule.term());
    }
}
