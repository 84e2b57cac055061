package org.meyasubako.judging.statistics;

import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/**
 * One amount, with what it is called, how it was counted, and what lies behind it.
 *
 * @param code its name for a program, within its chapter: {@code 3}, {@code 2026-03-01}, {@code median}
 * @param counted what counts, when, and how often
 * @param before the same of the period before; empty where it cannot be compared
 */
public record Figure(String code, Sentence name, Sentence counted, Amount amount, Optional<Amount> before, Behind behind) {}
