package org.meyasubako.judging.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** An amount with what lies behind it, of one period. */
record Measured(Amount amount, Behind behind) {

    private static final Comparator<CountedComplaint> BY_TIME =
            Comparator.comparing((CountedComplaint each) -> each.received().orElse(Instant.MAX)).thenComparingLong(CountedComplaint::number);
    private static final Comparator<CountedCase> CASES_BY_TIME =
            Comparator.comparing(CountedCase::first).thenComparingLong(CountedCase::number);

    /** A length of time that one thing took. */
    record Took<T>(T thing, Duration time) {}

    /** So many complaints. */
    static Measured complaints(Collection<CountedComplaint> complaints) {
        return complaints(new Amount.Count(complaints.size()), complaints);
    }

    /** An amount that these complaints make up. */
    static Measured complaints(Amount amount, Collection<CountedComplaint> complaints) {
        return new Measured(amount, new Behind(Behind.Subject.COMPLAINTS,
                complaints.stream().sorted(BY_TIME).map(CountedComplaint::number).toList()));
    }

    /** So many cases. */
    static Measured cases(Collection<CountedCase> cases) {
        return cases(new Amount.Count(cases.size()), cases);
    }

    /** An amount that these cases make up. */
    static Measured cases(Amount amount, Collection<CountedCase> cases) {
        return new Measured(amount, new Behind(Behind.Subject.CASES,
                cases.stream().distinct().sorted(CASES_BY_TIME).map(CountedCase::number).toList()));
    }

    /**
     * The length that {@code percent} of all don't exceed, by nearest rank: one that was really measured, never one between two.
     *
     * @param percent above 0, up to 100
     */
    static <T> Percentile<T> percentile(List<Took<T>> measured, int percent) {
        List<Took<T>> sorted = measured.stream().sorted(Comparator.comparing(Took::time)).toList();
        if (sorted.isEmpty()) {
            return new Percentile<>(new Amount.Nothing(), List.of());
        }
        int rank = Math.ceilDiv(sorted.size() * percent, 100);
        Duration at = sorted.get(rank - 1).time();
        return new Percentile<>(new Amount.Length(at),
                sorted.stream().filter(each -> each.time().compareTo(at) >= 0).map(Took::thing).toList());
    }

    /** A length, and those that took at least as long: who look behind it want to see the slow ones. */
    record Percentile<T>(Amount amount, List<T> slowest) {}
}
