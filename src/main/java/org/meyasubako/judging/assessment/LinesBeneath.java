package org.meyasubako.judging.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.own.provider.HostRole;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.ReceivedField;

/** The part of a header beneath the line that names the source: what the sending side wrote, our host among them or not. */
final class LinesBeneath {

    private LinesBeneath() {}

    /** The hops beneath the source's line; none without such a line. */
    static List<Hop> source(Evidence evidence) {
        List<Hop> hops = evidence.chain().map(HopChain::hops).orElse(List.of());
        int last = evidence.provedSource().flatMap(Source::hop).map(Hop::index).orElse(hops.size() - 1);
        return hops.subList(Math.min(last + 1, hops.size()), hops.size());
    }

    /** The header fields beneath the source's line. */
    static Stream<HeaderField> fields(Evidence evidence) {
        int line = evidence.provedSource().flatMap(Source::hop).map(Hop::index).orElse(-1);
        List<HeaderField> all = evidence.sample().map(sample -> sample.fields()).orElse(List.of());
        int seen = -1;
        for (int i = 0; i < all.size(); i++) {
            seen += all.get(i).is("Received") ? 1 : 0;
            if (seen == line) {
                return all.subList(i + 1, all.size()).stream();
            }
        }
        return Stream.empty();
    }

    /** Whether the line says that a mail exchanger of ours took the mail from a foreign host without a login. */
    static boolean isEntry(ReceivedField line, Evidence evidence) {
        boolean foreign = line.ip().filter(ip -> !Owners.isOurs(evidence.owners().of(ip))).isPresent();
        return foreign && !line.auth() && line.by().flatMap(DomainName::parse).map(evidence.owners()::ofHost).flatMap(Owners::infrastructure)
                .filter(host -> host.role() == HostRole.MX).isPresent();
    }
}
