package org.meyasubako.own.provider;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.meyasubako.reading.trace.HostMark;
import org.meyasubako.reading.trace.MarkedTrustPolicy;
import org.meyasubako.reading.trace.ShippedTrustPolicy;
import org.meyasubako.reading.trace.TrustPolicy;

/** The trust policies of all times: one for each stretch in which no network or host of ours comes or goes, made when first asked for. */
final class Policies {

    private final Estate estate;
    private final Receivers receivers;
    private final Instant[] boundaries;
    private final List<HostMark> marks;
    private final Map<Integer, TrustPolicy> made = new ConcurrentHashMap<>();

    /** @param marks what a person knows of hosts beyond the profile */
    Policies(ProfileRows rows, Estate estate, List<HostMark> marks) {
        this.marks = List.copyOf(marks);
        this.estate = estate;
        this.receivers = new Receivers(rows.receivers(), new ShippedTrustPolicy(rows.desk().documentationIsPublic()));
        this.boundaries = Stream.concat(rows.networks().stream().map(OwnNetwork::validity), rows.hosts().stream().map(OwnHost::validity))
                .flatMap(Validity::boundaries).distinct().sorted().toArray(Instant[]::new);
    }

    TrustPolicy at(Instant at) {
        int found = Arrays.binarySearch(boundaries, at);
        int stretch = found >= 0 ? found + 1 : -found - 1;
        return made.computeIfAbsent(stretch, number -> policy(number == 0 ? Instant.MIN : boundaries[number - 1]));
    }

    private TrustPolicy policy(Instant since) {
        TrustPolicy own = new OwnTrustPolicy(estate, receivers, since);
        return marks.isEmpty() ? own : new MarkedTrustPolicy(own, marks);
    }
}
