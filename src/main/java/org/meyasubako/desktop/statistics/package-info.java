/**
 * The screen of statistics: the figures of a period as cards, bars and rows, and beside them what lies behind the chosen one.
 *
 * <p>Words: a figure is an amount that can be chosen; the span is what a person picks a period by: the last 30 days, this month.
 *
 * <p>It counts nothing itself. What lies behind a figure is opened by whoever shows this screen: it knows no other.
 */
@NullMarked
package org.meyasubako.desktop.statistics;

import org.jspecify.annotations.NullMarked;
