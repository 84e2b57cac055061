package org.meyasubako.judging.statistics;

import java.time.Duration;
import java.util.List;

/** Counts what waited when a period ended, and for how long it had waited by then. */
final class AgeCounter {

    /** What most of them don't exceed. */
    static final int MOST = 90;

    private AgeCounter() {}

    static Chapter count(Comparison comparison) {
        return Chapter.of(Chapter.Subject.OPEN, List.of(
                comparison.figure("complaints", "open-complaints", window -> Measured.complaints(window.openComplaints())),
                comparison.figure("complaints.median", "complaint-age.median", window -> complaints(window, 50)),
                comparison.figure("complaints.90", "complaint-age.90", window -> complaints(window, MOST)),
                comparison.figure("complaints.oldest", "complaint-age.oldest", window -> complaints(window, 100)),
                comparison.figure("cases", "open-cases", window -> Measured.cases(window.openCases())),
                comparison.figure("cases.median", "case-age.median", window -> cases(window, 50)),
                comparison.figure("cases.90", "case-age.90", window -> cases(window, MOST)),
                comparison.figure("cases.oldest", "case-age.oldest", window -> cases(window, 100))));
    }

    private static Measured complaints(Window window, int percent) {
        Measured.Percentile<CountedComplaint> age = Measured.percentile(window.openComplaints().stream()
                .map(each -> new Measured.Took<>(each, Duration.between(each.received().orElseThrow(), window.close()))).toList(), percent);
        return Measured.complaints(age.amount(), age.slowest());
    }

    private static Measured cases(Window window, int percent) {
        Measured.Percentile<CountedCase> age = Measured.percentile(window.openCases().stream()
                .map(each -> new Measured.Took<>(each, Duration.between(each.first(), window.close()))).toList(), percent);
        return Measured.cases(age.amount(), age.slowest());
    }
}
