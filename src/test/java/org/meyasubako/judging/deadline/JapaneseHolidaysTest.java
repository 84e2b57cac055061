package org.meyasubako.judging.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;

class JapaneseHolidaysTest {

    private final JapaneseHolidays holidays = new JapaneseHolidays();
    private final Wording japanese = new Wording(Language.JAPANESE, ZoneId.of("Asia/Tokyo"));
    private final Wording english = new Wording(Language.ENGLISH, ZoneId.of("Asia/Tokyo"));

    private static Stream<String> years() throws IOException {
        try (InputStream list = Objects.requireNonNull(JapaneseHolidaysTest.class.getResourceAsStream("holidays-by-year.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.matches("\\d.*"));
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void aYearHasTheDaysOffThatItsCalendarPrints(String line) {
        int year = Integer.parseInt(line.substring(0, 4));
        assertThat(holidays.in(year).stream().map(this::printed).collect(Collectors.joining(", "))).isEqualTo(line.substring(6));
    }

    private String printed(Holiday holiday) {
        return holiday.date().getMonthValue() + "/" + holiday.date().getDayOfMonth() + " " + japanese.tell(holiday.name());
    }

    @Test
    void everyHolidayHasItsNameInBothLanguages() {
        assertThat(IntStream.rangeClosed(JapaneseHolidays.FIRST_YEAR, JapaneseHolidays.LAST_YEAR).boxed()
                .flatMap(year -> holidays.in(year).stream()))
                .allSatisfy(holiday -> assertThat(english.tell(holiday.name()) + japanese.tell(holiday.name())).isNotBlank());
    }

    @Test
    void noSundayBeforeTheRuleOf1973HasASubstitute() {
        assertThat(holidays.on(LocalDate.of(1973, 2, 11))).isPresent();
        assertThat(holidays.on(LocalDate.of(1973, 2, 12))).isEmpty();
    }

    @Test
    void noDayBetweenHolidaysIsOffBeforeTheRuleOf1985() {
        assertThat(holidays.on(LocalDate.of(1985, 5, 4))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-12-23", "2021-10-11", "2020-10-12", "2021-08-11", "1960-04-10", "1966-02-11"})
    void aDayThatOtherYearsHaveIsAWorkingDay(LocalDate date) {
        assertThat(holidays.on(date)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 1947, 2100, Integer.MAX_VALUE})
    void aYearThatIsNotKnownHasNoHolidays(int year) {
        assertThat(holidays.in(year)).isEmpty();
    }
}
