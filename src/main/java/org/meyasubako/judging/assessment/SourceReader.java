package org.meyasubako.judging.assessment;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.judging.assessment.Source.Certainty;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.Subject;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HopChain;

/**
 * Reads where the mail or the attack came from: what the chain proves, or presumes in grades C and D; only where no chain names an address,
 * what the complainant states. Any other line of the chain is a claim and names no source.
 */
final class SourceReader {

    private SourceReader() {}

    /** At most one where there is a chain; as many as are stated where there is none. */
    static List<Source> read(Complaint complaint, Owners owners) {
        Optional<Source> traced = complaint.chain().flatMap(chain -> traced(chain, owners));
        return traced.isPresent() ? List.of(traced.get()) : complaint.subjects().stream()
                .filter(subject -> subject.type() == Subject.Type.IP && subject.role() == Subject.Role.SOURCE)
                .flatMap(subject -> stated(subject, owners).stream()).toList();
    }

    private static Optional<Source> traced(HopChain chain, Owners owners) {
        Certainty certainty = chain.proves() ? Certainty.PROVED : Certainty.PRESUMED;
        return chain.handover().map(handover -> source(handover.ip(), chain.hops().get(handover.hop()), certainty, owners))
                .or(() -> chain.injection().flatMap(injection -> injection.ip()
                        .map(ip -> source(ip, chain.hops().get(injection.hop()), certainty, owners))));
    }

    private static Source source(IpAddress address, Hop hop, Certainty certainty, Owners owners) {
        return new Source(address, certainty, Optional.of(hop), owners.of(address), hop.span());
    }

    private static Optional<Source> stated(Subject subject, Owners owners) {
        return IpAddress.parse(subject.value())
                .map(address -> new Source(address, Certainty.STATED, Optional.empty(), owners.of(address), subject.span()));
    }
}
