package org.meyasubako.asking.lookup;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/** Keeps us polite: each server has its pace, whoever of us asks it. */
public final class RateLimiter {

    private static final Duration DAY = Duration.ofDays(1);

    private final InstantSource clock;
    private final Pause pause;
    private final Map<String, Turns> servers = new HashMap<>();

    /** One server's turns: when the next is free, and how many were taken since the day's first. */
    private record Turns(Instant nextFree, Instant dayBegan, int taken) {}

    public RateLimiter(InstantSource clock, Pause pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Waits for the server's next turn.
     *
     * @param server in any case
     * @return why there is none today; empty when it is our turn
     */
    public Optional<Sentence> await(String server, Pace pace) throws InterruptedException {
        Instant now = clock.instant();
        Optional<Instant> turn = take(server.toLowerCase(Locale.ROOT), pace, now);
        if (turn.isEmpty()) {
            return Optional.of(LookupReason.SKIP_QUOTA.sentence(server, pace.perDay()));
        }
        if (turn.get().isAfter(now)) {
            pause.pause(Duration.between(now, turn.get()));
        }
        return Optional.empty();
    }

    /** Waiting is done outside the lock, so that a slow server holds up none but its own questions. */
    private synchronized Optional<Instant> take(String server, Pace pace, Instant now) {
        Turns before = servers.getOrDefault(server, new Turns(now, now, 0));
        boolean newDay = !now.isBefore(before.dayBegan().plus(DAY));
        Instant began = newDay ? now : before.dayBegan();
        int taken = newDay ? 0 : before.taken();
        if (taken >= pace.perDay()) {
            return Optional.empty();
        }
        Instant turn = before.nextFree().isAfter(now) ? before.nextFree() : now;
        servers.put(server, new Turns(turn.plus(pace.interval()), began, taken + 1));
        return Optional.of(turn);
    }
}
