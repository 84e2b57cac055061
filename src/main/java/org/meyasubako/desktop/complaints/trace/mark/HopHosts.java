package org.meyasubako.desktop.complaints.trace.mark;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HostMark;
import org.meyasubako.reading.trace.MarkedHost;
import org.meyasubako.reading.trace.ReceivedField;
import org.meyasubako.workspace.HostMarks;

/**
 * The hosts that a hop names and a person can mark: who wrote the line first, then its peer.
 *
 * @param hosts as written; the name of a greeting (HELO) is none, since anybody chooses it
 */
record HopHosts(List<String> hosts) {

    HopHosts {
        hosts = List.copyOf(hosts);
    }

    static HopHosts of(Hop hop) {
        ReceivedField line = hop.received();
        return new HopHosts(Stream.of(line.by(), line.byIp().map(Object::toString), line.rdns(), line.ip().map(Object::toString))
                .flatMap(Optional::stream).flatMap(host -> MarkedHost.parse(host).stream()).map(MarkedHost::text).distinct().toList());
    }

    /** The marks under which one of the hosts stands; a name's mark holds for the names beneath it. */
    List<HostMarks.Marked> marked(List<HostMarks.Marked> all) {
        return all.stream().filter(marked -> hosts.stream().flatMap(host -> MarkedHost.parse(host).stream())
                .anyMatch(host -> isUnder(host, marked.mark()))).toList();
    }

    private static boolean isUnder(MarkedHost host, HostMark mark) {
        return host.equals(mark.host()) || (host instanceof MarkedHost.Named(var name)
                && mark.host() instanceof MarkedHost.Named(var parent) && name.isWithin(parent));
    }
}
