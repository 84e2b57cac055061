package org.meyasubako.reading.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDateTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Tue, 3 Mar 2026 09:10:11 +0900 (JST)", "Tue, 03 Mar 2026 00:10:11 +0000", "3 Mar 2026 00:10:11 -0000", "28 Feb 2024 23:59:59 -0330",
        "Sat, 31 Dec 1999 12:00:00 -1200 (x)", "Mon, 1 Jan 2001 00:00:00 +1800"
    })
    void readsThePlainFormAsTheGeneralParserDoes(String text) {
        assertThat(PlainDate.read(text)).isPresent().isEqualTo(MailDateParser.parseAny(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "Tue", "Tue, 3 Mar 2026", "Tue, 3 Mar 26 09:10:11 +0900", "Tue, 3 mar 2026 09:10:11 +0900", "Tue,3 Mar 2026 09:10:11 +0900",
        "Tue, 3 Mar 2026 09:10:11 JST", "Tue, 3 Mar 2026 09:10:60 +0900", "Tue, 3 Mar 2026 24:10:11 +0900", "Tue, 3 Mar 2026 9:10:11 +0900",
        "Tue, 3 Mar 2026 09:10:11 AM +0900", "Tue, 3 Mar 2026 09:10:11.5 +0900", "Tue, 3 Mar 2026 09:10:11 +0990", "Tue, 3 Mar 2026 09:10:11 +2400",
        "Tue, 32 Mar 2026 09:10:11 +0900", "29 Feb 2026 09:10:11 +0900", "29 Feb 2024 09:10:11 +0900", "Tue, 3 Mar 2026 09:10:11 +0900 (Tokyo (JST))", "3 Mar 2026 09:10:11 +090",
        "3 Mar 2026 09:10:11 +09000", "3 Mar 0102 09:10:11 +0900", "Tue, 3 Mar 2026 09:10:11 +0900 (JST) x", "３ Mar 2026 09:10:11 +0900"
    })
    void leavesEveryOtherFormToTheGeneralParser(String text) {
        assertThat(PlainDate.read(text)).isEmpty();
    }
}
