package org.meyasubako.asking.blocklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HealthHistoryTest {

    private static final Instant NOON = FakeResolver.NOON;
    private static final String ZONE = Given.ZEN.zone();

    private static Health test(Instant at) {
        return Given.health(Given.ZEN, ListType.IP4, Given.healthy(Given.ZEN), at);
    }

    @Test
    void wantsATestWhereThereIsNone() {
        assertThat(HealthHistory.NONE.isDue(ZONE, ListType.IP4, NOON)).isTrue();
    }

    @Test
    void wantsNoTestWithinHalfAnHourOfTheLast() {
        assertThat(HealthHistory.NONE.with(test(NOON)).isDue(ZONE, ListType.IP4, NOON.plus(Duration.ofMinutes(30)))).isFalse();
    }

    @Test
    void wantsATestAfterHalfAnHour() {
        assertThat(HealthHistory.NONE.with(test(NOON)).isDue(ZONE, ListType.IP4, NOON.plus(Duration.ofMinutes(31)))).isTrue();
    }

    @Test
    void wantsATestForEachKindOfThing() {
        assertThat(HealthHistory.NONE.with(test(NOON)).isDue(ZONE, ListType.IP6, NOON)).isTrue();
    }

    @Test
    void keepsEveryTest() {
        assertThat(HealthHistory.NONE.with(test(NOON)).with(test(NOON.plusSeconds(7200))).of(ZONE, ListType.IP4)).hasSize(2);
    }

    @Test
    void findsTheTestNearestToATime() {
        Health first = test(NOON);
        HealthHistory history = HealthHistory.NONE.with(first).with(test(NOON.plusSeconds(7200)));
        assertThat(history.nearest(ZONE, ListType.IP4, NOON.plusSeconds(1800))).contains(first);
    }
}
