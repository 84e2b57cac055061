package org.meyasubako.reading.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDateParserTest {

    private static MailDate read(String text) {
        return MailDateParser.parse(text).orElseThrow(() -> new AssertionError("not read: " + text));
    }

    /** The point in time and the offset: {@code unknown} where the text states none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // RFC 5322 section 3.3
        "Tue, 3 Mar 2026 09:10:11 +0900 | 2026-03-03T00:10:11Z | +09:00",
        "Tue, 03 Mar 2026 09:10:11 +0900 (JST) | 2026-03-03T00:10:11Z | +09:00",
        "3 Mar 2026 09:10:11 +0900 | 2026-03-03T00:10:11Z | +09:00",
        "Tue, 3 Mar 2026 09:10 +0900 | 2026-03-03T00:10:00Z | +09:00",
        "Mon, 25 Jun 2012 19:01:13 -0700 (PDT) | 2012-06-26T02:01:13Z | -07:00",
        "Fri, 21 Nov 1997 09:55:06 -0600 | 1997-11-21T15:55:06Z | -06:00",
        "Thu, 13 Feb 1969 23:32:54 -0330 | 1969-02-14T03:02:54Z | -03:30",
        "Tue, 3 Mar 2026 00:10:11 +0000 (UTC) | 2026-03-03T00:10:11Z | Z",
        "Sat, 31 Dec 2016 23:59:60 +0000 | 2017-01-01T00:00:00Z | Z",
        // -0000: the zone is not stated
        "14 Nov 2003 08:05:50 -0000 | 2003-11-14T08:05:50Z | unknown",
        // RFC 5322 section 4.3: two- and three-digit years, names, comments, white space
        "21 Nov 97 09:55:06 GMT | 1997-11-21T09:55:06Z | Z",
        "3 Mar 26 09:10:11 GMT | 2026-03-03T09:10:11Z | Z",
        "3 Mar 126 09:10:11 GMT | 2026-03-03T09:10:11Z | Z",
        "3 Mar 0126 09:10:11 GMT | 2026-03-03T09:10:11Z | Z",
        "Tue, 3 Mar 2026 09:10:11 UT | 2026-03-03T09:10:11Z | Z",
        "Tue, 3 Mar 2026 09:10:11 UTC | 2026-03-03T09:10:11Z | Z",
        "Tue, 3 Mar 2026 09:10:11 EST | 2026-03-03T14:10:11Z | -05:00",
        "Tue, 3 Mar 2026 09:10:11 EDT | 2026-03-03T13:10:11Z | -04:00",
        "Tue, 3 Mar 2026 09:10:11 CST | 2026-03-03T15:10:11Z | -06:00",
        "Tue, 3 Mar 2026 09:10:11 CDT | 2026-03-03T14:10:11Z | -05:00",
        "Tue, 3 Mar 2026 09:10:11 MST | 2026-03-03T16:10:11Z | -07:00",
        "Tue, 3 Mar 2026 09:10:11 MDT | 2026-03-03T15:10:11Z | -06:00",
        "Tue, 3 Mar 2026 09:10:11 PST | 2026-03-03T17:10:11Z | -08:00",
        "Tue, 3 Mar 2026 09:10:11 PDT | 2026-03-03T16:10:11Z | -07:00",
        "Tue, 3 Mar 2026 09:10:11 JST | 2026-03-03T00:10:11Z | +09:00",
        "Tue, 3 Mar 2026 09:10:11 jst | 2026-03-03T00:10:11Z | +09:00",
        "Tue, 3 Mar 2026 09:10:11 Z | 2026-03-03T09:10:11Z | Z",
        "Tue, 3 Mar 2026 09:10:11 A | 2026-03-03T09:10:11Z | unknown",
        "Tue, 3 Mar 2026 09:10:11 XYZT | 2026-03-03T09:10:11Z | unknown",
        "Fri, 21 Nov 1997 09(comment):   55  :  06 -0600 | 1997-11-21T15:55:06Z | -06:00",
        "Tue (second (nested)) , 3 (third) Mar 2026 09:10:11 +0900 | 2026-03-03T00:10:11Z | +09:00",
        // No zone, or one in a comment alone
        "Tue, 3 Mar 2026 09:10:11 | 2026-03-03T09:10:11Z | unknown",
        "Tue, 3 Mar 2026 09:10:11 (JST) | 2026-03-03T00:10:11Z | +09:00",
        "Tue, 3 Mar 2026 09:10:11 (local time) | 2026-03-03T09:10:11Z | unknown",
        // Fractions of seconds, dotted times, twelve-hour clocks
        "Tue, 3 Mar 2026 09:10:11.250 +0900 | 2026-03-03T00:10:11.250Z | +09:00",
        "Tue, 3 Mar 2026 09.10.11 +0900 | 2026-03-03T00:10:11Z | +09:00",
        "Tue, 3 Mar 2026 9:10:11 +0900 | 2026-03-03T00:10:11Z | +09:00",
        "Tue, 3 Mar 2026 11:20:05 AM +0900 | 2026-03-03T02:20:05Z | +09:00",
        "Tue, 3 Mar 2026 11:20:05 PM +0900 | 2026-03-03T14:20:05Z | +09:00",
        "18 Feb 01 12:29:13 AM | 2001-02-18T00:29:13Z | unknown",
        "18 Feb 01 12:29:13 PM | 2001-02-18T12:29:13Z | unknown",
        // ctime
        "Tue Mar  3 09:10:11 2026 | 2026-03-03T09:10:11Z | unknown",
        "Tue Mar  3 09:10:11 JST 2026 | 2026-03-03T00:10:11Z | +09:00",
        "Tue Mar  3 09:10:11 2026 +0900 | 2026-03-03T00:10:11Z | +09:00",
        "Tue Mar  3 09:10:11 +0900 2026 | 2026-03-03T00:10:11Z | +09:00",
        "Mar 3 09:10:11 2026 | 2026-03-03T09:10:11Z | unknown",
        // Other people's forms
        "Tuesday, March 3, 2026 9:10 AM | 2026-03-03T09:10:00Z | unknown",
        "Tue, Mar 3, 2026 at 9:10 PM | 2026-03-03T21:10:00Z | unknown",
        "Tuesday, 3 March 2026 09:10:11 +0900 | 2026-03-03T00:10:11Z | +09:00",
        "Tue, 03-Mar-2026 09:10:11 GMT | 2026-03-03T09:10:11Z | Z",
        "Tue, 03-Mar-26 09:10:11 GMT | 2026-03-03T09:10:11Z | Z",
        "Tue 3 Mar 2026 09:10:11 +0900 | 2026-03-03T00:10:11Z | +09:00",
        "Tue,3 Mar 2026 09:10:11 +0900 | 2026-03-03T00:10:11Z | +09:00",
        "Tue, 3 Sept 2026 09:10:11 +0900 | 2026-09-03T00:10:11Z | +09:00",
        "2026-03-03T00:10:11Z | 2026-03-03T00:10:11Z | Z",
        "2026-03-03T09:10:11+09:00 | 2026-03-03T00:10:11Z | +09:00",
        "2026-03-03T09:10:11.5+0900 | 2026-03-03T00:10:11.500Z | +09:00",
        "2026-03-03 09:10:11 +0900 | 2026-03-03T00:10:11Z | +09:00",
        "2026-03-03 09:10 | 2026-03-03T09:10:00Z | unknown",
        "2026/03/03 09:10:11 | 2026-03-03T09:10:11Z | unknown",
        "2026年3月3日 9:10:11 | 2026-03-03T09:10:11Z | unknown",
        "2026年3月3日(火) 9:10 | 2026-03-03T09:10:00Z | unknown",
        "2026年3月3日火曜日 午後9:10 | 2026-03-03T21:10:00Z | unknown",
        // Zones as people write them
        "Tue, 3 Mar 2026 09:10:11 +09:00 | 2026-03-03T00:10:11Z | +09:00",
        "Tue, 3 Mar 2026 09:10:11 GMT+0900 | 2026-03-03T00:10:11Z | +09:00",
        "Tue, 3 Mar 2026 09:10:11 GMT+9 | 2026-03-03T00:10:11Z | +09:00",
        "Tue, 3 Mar 2026 09:10:11 UTC+09:00 | 2026-03-03T00:10:11Z | +09:00",
        "Tue, 3 Mar 2026 09:10:11 +900 | 2026-03-03T00:10:11Z | +09:00",
        "Tue, 3 Mar 2026 09:10:11 +9999 | 2026-03-03T09:10:11Z | unknown",
        "Tue, 3 Mar 2026 09:10:11 -1900 | 2026-03-03T09:10:11Z | unknown",
        "Tue, 3 Mar 2026 09:10:11 +0960 | 2026-03-03T09:10:11Z | unknown",
        "Tue, 3 Mar 2026 09:10:11 +1300 | 2026-03-02T20:10:11Z | +13:00",
        // Rests behind the date are passed over
        "Tue, 3 Mar 2026 09:10:11 +0900 (JST) (envelope-from a@a.example) | 2026-03-03T00:10:11Z | +09:00",
        "Tue, 3 Mar 2026 09:10:11 +0900; extra | 2026-03-03T00:10:11Z | +09:00",
    })
    void reads(String text, String instant, String offset) {
        MailDate date = read(text);
        assertThat(date.instant()).hasToString(instant);
        assertThat(date.offset().map(Object::toString).orElse("unknown")).isEqualTo(offset);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "yesterday", "Tue, 32 Mar 2026 09:10:11 +0900", "Tue, 30 Feb 2026 09:10:11 +0900", "Tue, 3 Foo 2026 09:10:11 +0900",
        "Tue, 3 Mar 2026 25:10:11 +0900", "Tue, 3 Mar 2026 09:61:11 +0900", "Tue, 3 Mar 2026 09:10:61 +0900", "Tue, 3 Mar 2026",
        "3 Mar 99999999999999999999 09:10:11", "03/03/2026 09:10:11", "09:10:11", "(((((((", "Wed, 15 Dec 2010    59:10 -0500",
        "Mar", "2026-13-01 00:00:00"
    })
    void aTextThatIsNoDateIsEmpty(String text) {
        assertThat(MailDateParser.parse(text)).isEmpty();
    }

    @Test
    void keepsTheZoneAndItsCommentAsWritten() {
        MailDate date = read("Tue, 3 Mar 2026 09:10:11 +0900 (JST)");
        assertThat(date.zone()).contains("+0900");
        assertThat(date.comment()).contains("JST");
        assertThat(date.zoneKnown()).isTrue();
    }

    @Test
    void keepsAnAbsurdZoneAsWritten() {
        assertThat(read("Tue, 3 Mar 2026 09:10:11 +9999").zone()).contains("+9999");
    }

    @Test
    void aZoneThatIsNotStatedIsNotKnown() {
        MailDate date = read("Tue, 3 Mar 2026 09:10:11 -0000");
        assertThat(date.zone()).contains("-0000");
        assertThat(date.zoneKnown()).isFalse();
    }

    @Test
    void keepsWhatStood() {
        assertThat(read("3 Mar 26 09:10 JST").raw()).isEqualTo("3 Mar 26 09:10 JST");
    }

    @Test
    void saysWhetherTheClockHasTwelveHours() {
        assertThat(read("Tue, 3 Mar 2026 11:20:05 AM +0900").amPm()).isTrue();
        assertThat(read("Tue, 3 Mar 2026 11:20:05 +0900").amPm()).isFalse();
    }

    @Test
    void readsTheZoneBehindATwelveHourClock() {
        assertThat(read("Tue, 3 Mar 2026 11:20:05 AM +0900").zone()).contains("+0900");
    }
}
