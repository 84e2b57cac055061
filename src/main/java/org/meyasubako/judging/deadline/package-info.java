/**
 * Where a case stands in the queue, and by when the desk must have done what.
 *
 * <p>Words: a {@link org.meyasubako.judging.deadline.QueueState} is the case's place in the queue; a milestone is a moment of the case
 * that a rule starts at or is met by; a {@link org.meyasubako.judging.deadline.DeadlineRule} is one of the desk's clocks; a
 * {@link org.meyasubako.judging.deadline.Pace} says how time counts for it, all of it or on business days alone. Holidays are those of
 * the Act on National Holidays (国民の祝日に関する法律, Act 178 of 1948) with all its amendments, from {@code holidays.txt}.
 *
 * <p>{@link org.meyasubako.judging.deadline.DeadlineCalculator} is a function of the case's times, the settings and the present, which
 * it is handed. The package knows no case, no complaint and no screen, and stores nothing.
 */
@NullMarked
package org.meyasubako.judging.deadline;

import org.jspecify.annotations.NullMarked;
