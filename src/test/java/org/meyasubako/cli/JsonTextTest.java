package org.meyasubako.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.evidence.Span;

class JsonTextTest {

    @Test
    void keysStandInTheOrderInWhichTheyWereFilled() {
        assertThat(new JsonText().put("b", 1).put("a", true).line()).isEqualTo("{\"b\":1,\"a\":true}");
    }

    @Test
    void anAbsentFactIsNull() {
        assertThat(new JsonText().put("port", OptionalInt.empty()).put("id", Optional.empty()).putSpan("span", Optional.empty()).line())
                .isEqualTo("{\"port\":null,\"id\":null,\"span\":null}");
    }

    @Test
    void aSpanIsTwoNumbersAndATimeAnInstant() {
        assertThat(new JsonText().putSpan("span", Optional.of(new Span(3, 9)))
                        .putInstant("at", Optional.of(Instant.parse("2026-03-03T00:10:11Z"))).line())
                .isEqualTo("{\"span\":[3,9],\"at\":\"2026-03-03T00:10:11Z\"}");
    }

    @Test
    void anUnpairedSurrogateDoesNotBreakTheLine() {
        assertThat(new JsonText().put("text", "a\uD83Db\uD83D\uDE00").putStrings("all", List.of("\uDE00")).line())
                .isEqualTo("{\"text\":\"a\uFFFDb\uD83D\uDE00\",\"all\":[\"\uFFFD\"]}");
    }
}
