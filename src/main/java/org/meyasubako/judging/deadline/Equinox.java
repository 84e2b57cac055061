package org.meyasubako.judging.deadline;

import java.time.LocalDate;
import java.time.Month;

/**
 * The two equinoxes as the day on which they fall in Japan.
 *
 * <p>The day is computed by the approximation of the Hydrographic Department of the Japan Coast Guard (海上保安庁水路部, 暦計算研究会編
 * 『新こよみ便利帳』), which holds from 1900 to 2099; the law names the day only in February of the year before (暦要項), so that a later
 * one is a computation and no more.
 */
enum Equinox {
    VERNAL(Month.MARCH, 20.8357, 20.8431),
    AUTUMNAL(Month.SEPTEMBER, 23.2588, 23.2488);

    /** The days by which the equinox moves on in a year of 365 days. */
    private static final double YEARLY = 0.242194;
    private static final int EPOCH = 1980;

    private final Month month;
    private final double before;
    private final double since;

    /**
     * @param before the epoch's day of the month, with its fraction, for the years before the epoch
     * @param since the same for the epoch and after
     */
    Equinox(Month month, double before, double since) {
        this.month = month;
        this.before = before;
        this.since = since;
    }

    /** The day in {@code year}. */
    LocalDate in(int year) {
        int years = year - EPOCH;
        double day = (years < 0 ? before : since) + YEARLY * years - Math.floorDiv(years, 4);
        return LocalDate.of(year, month, (int) day);
    }
}
