package org.meyasubako.judging.statistics;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.reading.complaint.Complainant.Channel;
import org.meyasubako.reading.complaint.ComplaintFormat;

/**
 * What the figures need of one complaint.
 *
 * @param received when the desk received it; without it the complaint stands in no period
 * @param kind as it holds now, a person's verdict before the rules'; empty where nothing was judged
 * @param customers whom it names: none, one, or several
 * @param mailbox the complainant's, normalised; empty where there is no address, or where nobody reads it
 * @param run names the run of automatic reports to which it belongs; a run is one thing that happened
 * @param trap whether it is spam from a trap of our own, by which nobody complains
 * @param closed when it was set to rest, by itself or with its case; empty while it is open
 */
public record CountedComplaint(
        long number,
        Optional<Instant> received,
        ComplaintFormat format,
        Channel channel,
        String language,
        Optional<Kind> kind,
        Optional<CauseCode> cause,
        Set<CustomerNumber> customers,
        Optional<String> mailbox,
        Optional<String> run,
        boolean trap,
        Optional<Instant> closed) {

    public CountedComplaint {
        customers = Set.copyOf(customers);
    }

    /** Whether it was there and not at rest at that time. */
    boolean isOpenAt(Instant at) {
        return received.filter(when -> when.isBefore(at)).isPresent() && closed.filter(when -> when.isBefore(at)).isEmpty();
    }
}
