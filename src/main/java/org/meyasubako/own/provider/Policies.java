package org.meyasubako.own.provider;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.meyasubako.reading.trace.ShippedTrustPolicy;
import org.meyasubako.reading.trace.TrustPolicy;

/** The trust policies of all times: one for each stretch in which no network or host of ours comes or goes, made when first asked for. */
final class Policies {

    private final Estate estate;
    private final Receivers receivers;
    private final Instant[] boundaries;
    private final Map<Integer, TrustPolicy> made = new ConcurrentHashMap<>();

    Policies(ProfileRows rows, Estate estate) {
        this.estate = estate;
        this.receivers = new Receivers(rows.receivers(), new ShippedTrustPolicy(rows.desk().documentationIsPublic()));
        this.boundaries = Stream.concat(rows.networks().stream().map(OwnNetwork::validity), rows.hosts().stream().map(OwnHost::validity))
                .flatMap(Validity::boundaries).distinct().sorted().toArray(Instant[]::new);
    }

    TrustPolicy at(Instant at) {
        int found = Arrays.binarySearch(boundaries, at);
        int stretch = found >= 0 ? found + 1 : -found - 1;
        return made.computeIfAbsent(stretch, number -> new OwnTrustPolicy(estate, receivers,
                number == 0 ? Instant.MIN : boundaries[number - 1]));
    }
}
