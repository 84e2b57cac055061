package org.meyasubako.asking.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private Instant now = Observations.NOON;
    private final List<Duration> pauses = new ArrayList<>();
    private final RateLimiter limiter = new RateLimiter(() -> now, pause -> {
        pauses.add(pause);
        now = now.plus(pause);
    });

    @Test
    void keepsTwoSecondsBetweenQuestionsToARegistry() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            limiter.await("whois.example", Pace.REGISTRY);
        }
        assertThat(pauses).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2));
    }

    @Test
    void doesNotWaitWhereEnoughTimeHasPassed() throws InterruptedException {
        limiter.await("list.example", Pace.LIST);
        now = now.plusSeconds(1);
        limiter.await("LIST.example", Pace.LIST);
        assertThat(pauses).isEmpty();
    }

    @Test
    void eachServerHasAPaceOfItsOwn() throws InterruptedException {
        limiter.await("a.example", Pace.REGISTRY);
        limiter.await("b.example", Pace.REGISTRY);
        assertThat(pauses).isEmpty();
    }

    @Test
    void refusesTheQuestionAfterTheDaysLast() throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            assertThat(limiter.await("whois.example", Pace.REGISTRY)).isEmpty();
        }
        assertThat(limiter.await("whois.example", Pace.REGISTRY)).map(reason -> reason.code()).contains("skip.quota");
        now = Observations.NOON.plus(Duration.ofDays(1));
        assertThat(limiter.await("whois.example", Pace.REGISTRY)).isEmpty();
    }
}
