package org.meyasubako.judging.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.own.provider.CustomerNumber;

/**
 * All that is counted, as it stood at one moment.
 *
 * @param names of customers, in their own writing
 * @param now the moment
 * @param zone in which the desk counts days
 */
public record Counted(
        List<CountedComplaint> complaints, List<CountedCase> cases, Map<CustomerNumber, String> names, Instant now, ZoneId zone) {

    public Counted {
        complaints = List.copyOf(complaints);
        cases = List.copyOf(cases);
        names = Map.copyOf(names);
    }

    /** The desk's day. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** The day on which the first complaint was received; empty where there is none, or none has a time. */
    public Optional<LocalDate> firstDay() {
        return complaints.stream().flatMap(each -> each.received().stream()).min(Comparator.naturalOrder())
                .map(first -> LocalDate.ofInstant(first, zone));
    }
}
