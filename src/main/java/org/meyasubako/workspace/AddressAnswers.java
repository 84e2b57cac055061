package org.meyasubako.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.meyasubako.asking.blocklist.Listing;
import org.meyasubako.asking.lookup.OriginAs;
import org.meyasubako.asking.lookup.Recorded;
import org.meyasubako.asking.lookup.Reply;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;

/**
 * What was recorded about one address, nearest to an event: each answer with its server, its time and its raw reply.
 *
 * @param event the time to which the answers are nearest
 * @param names reverse names
 * @param forward of each reverse name, the addresses that it has
 * @param registration of its network
 * @param origin who announces it
 * @param listings what each list that is asked said; only a healthy one says anything
 */
public record AddressAnswers(
        IpAddress address,
        Instant event,
        Recorded<List<DomainName>> names,
        Map<DomainName, Recorded<List<IpAddress>>> forward,
        Recorded<Reply> registration,
        Recorded<OriginAs> origin,
        List<Listing> listings) {

    public AddressAnswers {
        forward = Map.copyOf(forward);
        listings = List.copyOf(listings);
    }
}
