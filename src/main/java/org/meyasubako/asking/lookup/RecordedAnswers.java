package org.meyasubako.asking.lookup;

import java.time.Instant;
import java.util.List;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;

/** What was recorded about a name or an address, of the time nearest to an event; nothing is asked here. */
public interface RecordedAnswers {

    /** The addresses of a host, A and AAAA together. */
    Recorded<List<IpAddress>> addressesOf(DomainName host, Instant at);

    /** The reverse names of an address. */
    Recorded<List<DomainName>> namesOf(IpAddress address, Instant at);

    /** The strings of the TXT records of a name, each record's joined. */
    Recorded<List<String>> textsOf(String name, Instant at);
}
