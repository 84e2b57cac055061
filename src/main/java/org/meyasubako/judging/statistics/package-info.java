/**
 * The desk's figures, and what lies behind each: complaints by time, kind, format and customer, ages, times to answer and decision,
 * deadlines met and missed.
 *
 * <p>Words: a {@link org.meyasubako.judging.statistics.Figure} is an amount with its name, how it was counted, and the numbers of the
 * complaints or cases that it counts; a chapter is a row of figures that belong together; a report is all of them for one
 * {@link org.meyasubako.judging.statistics.Period}, beside the period before. Days are those of the desk's zone.
 *
 * <p>A report is a function of plain values, of which it is handed one for each complaint and each case. The package reads no casebook
 * and knows no screen.
 */
@NullMarked
package org.meyasubako.judging.statistics;

import org.jspecify.annotations.NullMarked;
