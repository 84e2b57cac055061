package org.meyasubako.desktop.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRangeTest {

    @ParameterizedTest
    @CsvSource({"'', 1, 12", "3, 3, 3", "2-5, 2, 5", "' 2 - 5 ', 2, 5", "４〜６, 4, 6", "7-, 7, 12", "-3, 1, 3", "12, 12, 12"})
    void readsWhatAPersonWrites(String written, int first, int last) {
        assertThat(PageRange.parse(written, 12)).contains(new PageRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "13", "5-2", "2-13", "a", "1,2", "99999999999", "1-2-3"})
    void refusesWhatThePaperDoesNotHave(String written) {
        assertThat(PageRange.parse(written, 12)).isEqualTo(Optional.empty());
    }

    @Test
    void aCopyIsWholeBeforeTheNextBegins() {
        PrintOrder order = new PrintOrder(2, 4, 2, false);
        assertThat(java.util.stream.IntStream.range(0, order.sheets()).map(order::page).boxed()).containsExactly(2, 3, 4, 2, 3, 4);
    }
}
