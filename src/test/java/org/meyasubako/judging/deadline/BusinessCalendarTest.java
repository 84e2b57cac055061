package org.meyasubako.judging.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessCalendarTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final JapaneseHolidays HOLIDAYS = new JapaneseHolidays();

    private final BusinessCalendar calendar = new BusinessCalendar(HOLIDAYS, BusinessCalendar.YEAR_END, TOKYO);

    private static Instant tokyo(String time) {
        return LocalDateTime.parse(time).atZone(TOKYO).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        // An ordinary week, over a weekend, over 勤労感謝の日 on a Monday.
        "2026-11-24T09:30, 3, 2026-11-27T09:30",
        "2026-11-27T15:00, 3, 2026-12-02T15:00",
        "2026-11-20T15:00, 3, 2026-11-26T15:00",
        // From a day that does not count the count begins with the next one that does, and ends with a day's end.
        "2026-11-28T10:00, 3, 2026-12-03T00:00",
        "2026-11-23T23:59, 1, 2026-11-25T00:00",
        // Silver Week of 2026: Friday to Friday is one business day and a bit.
        "2026-09-18T12:00, 1, 2026-09-24T12:00",
        // The ten days of 2019.
        "2019-04-26T12:00, 1, 2019-05-07T12:00",
        // The turn of the year, closed from 29 December to 3 January.
        "2026-12-28T12:00, 1, 2027-01-04T12:00",
        "2026-12-28T12:00, 5, 2027-01-08T12:00",
        "2026-11-24T00:00, 1, 2026-11-25T00:00",
        "2026-11-24T09:30, 0, 2026-11-24T09:30"})
    void addsBusinessDays(String from, int days, String to) {
        assertThat(calendar.plusBusinessDays(tokyo(from), days)).isEqualTo(tokyo(to));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T15:00, 2026-12-02T15:00, PT72H",
        "2026-11-27T15:00, 2026-11-29T12:00, PT9H",
        "2026-11-28T10:00, 2026-11-29T12:00, PT0S",
        "2026-11-24T10:00, 2026-11-24T10:30, PT30M",
        "2026-11-24T10:00, 2026-11-24T10:00, PT0S"})
    void countsTheTimeOfBusinessDaysAlone(String from, String to, Duration counted) {
        assertThat(calendar.between(tokyo(from), tokyo(to))).isEqualTo(counted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-09-22", "2026-11-28", "2026-11-29", "2026-12-29", "2027-01-03"})
    void doesNotWorkThen(LocalDate date) {
        assertThat(calendar.isBusinessDay(date)).isFalse();
    }

    @Test
    void worksOnTheLastDaysOfTheYearWhereTheDeskIsNotClosed() {
        BusinessCalendar open = new BusinessCalendar(HOLIDAYS, Set.of(), TOKYO);
        assertThat(open.isBusinessDay(LocalDate.of(2026, 12, 29))).isTrue();
        assertThat(open.isBusinessDay(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void aDayBeginsWhereTheDeskIs() {
        Instant mondayInTokyo = Instant.parse("2026-11-29T15:00:00Z");
        assertThat(calendar.plusBusinessDays(mondayInTokyo, 1)).isEqualTo(mondayInTokyo.plus(Duration.ofDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T12:00:00Z", "1948-07-20T12:00:00Z", "2099-12-31T12:00:00Z", "9999-12-01T12:00:00Z"})
    void countsInAnyYear(Instant from) {
        Instant later = calendar.plusBusinessDays(from, 10);
        assertThat(calendar.between(from, later)).isEqualTo(Duration.ofDays(10));
    }

    @Test
    void aDeskThatIsHardlyEverOpenIsRefused() {
        Set<MonthDay> allYear = LocalDate.of(2028, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)).map(MonthDay::from)
                .collect(Collectors.toSet());
        assertThatIllegalArgumentException().isThrownBy(() -> new BusinessCalendar(HOLIDAYS, allYear, TOKYO));
    }
}
