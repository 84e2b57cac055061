package org.meyasubako.judging.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-31, 2026-02-01, 2026-02-28",
        "2026-01-01, 2026-12-31, 2025-01-01, 2025-12-31",
        "2024-02-01, 2024-02-29, 2024-01-01, 2024-01-31",
        "2026-03-10, 2026-03-16, 2026-03-03, 2026-03-09",
        "2026-03-01, 2026-03-30, 2026-01-30, 2026-02-28"})
    void wholeMonthsAreComparedWithMonthsAndDaysWithDays(String from, String to, String before, String beforeTo) {
        assertThat(period(from, to).before()).isEqualTo(period(before, beforeTo));
    }

    @Test
    void aDayOfTheClockChangeIsAsLongAsItIs() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Period day = period("2026-03-29", "2026-03-29");
        assertThat(Duration.between(day.start(berlin), day.end(berlin))).isEqualTo(Duration.ofHours(23));
    }

    @Test
    void aTimeOfReceiptInTheDistantPastMakesNoEndlessPeriod() {
        LocalDate today = LocalDate.parse("2026-03-31");
        assertThat(Period.since(LocalDate.MIN, today)).isEqualTo(period("2016-03-31", "2026-03-31"));
        assertThat(Period.since(LocalDate.MAX, today)).isEqualTo(period("2026-03-31", "2026-03-31"));
    }

    @Test
    void whatEndsBeforeItBeginsIsNone() {
        assertThatThrownBy(() -> period("2026-03-02", "2026-03-01")).isInstanceOf(IllegalArgumentException.class);
    }
}
