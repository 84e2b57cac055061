package org.meyasubako.judging.assessment;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.own.provider.HostRole;
import org.meyasubako.own.provider.OwnHost;
import org.meyasubako.own.provider.Ownership;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.ReceivedField;
import org.meyasubako.reading.trace.TrustPolicy;

/**
 * Reads down from a source of ours through the lines that our own mail servers wrote, to where the mail came in. Every line read must name
 * as its writer the very host that the line above it names as its peer.
 */
final class SubmissionReader {

    private SubmissionReader() {}

    /**
     * How the mail came to a host of ours.
     *
     * @param chain one that proves its source
     */
    static Submission read(HopChain chain, List<Source> sources, TrustPolicy policy, Owners owners) {
        return login(chain, policy, owners).or(() -> sources.stream().filter(source -> source.isProved() && source.isOurs()).findFirst()
                .flatMap(source -> source.hop().map(hop -> beneath(chain, hop, source.owner(), owners)))).orElse(Submission.UNKNOWN);
    }

    /** A login at a mail server of ours on the line that is believed itself: the mail stayed in the house. */
    private static Optional<Submission> login(HopChain chain, TrustPolicy policy, Owners owners) {
        return chain.injection().map(injection -> chain.hops().get(injection.hop()))
                .filter(hop -> hop.received().auth() && OwnNames.writer(hop.received(), policy).isPresent())
                .flatMap(hop -> hop.received().by().flatMap(DomainName::parse).map(owners::ofHost).flatMap(Owners::infrastructure)
                        .filter(SubmissionReader::isMailServer).map(server -> submission(hop, Optional.of(server))));
    }

    private static Submission beneath(HopChain chain, Hop handover, Ownership owner, Owners owners) {
        List<Hop> hops = chain.hops();
        Optional<OwnHost> writer = Owners.infrastructure(owner);
        Submission last = Submission.UNKNOWN;
        for (Hop hop : hops.subList(handover.index() + 1, hops.size())) {
            if (writer.isPresent() ? !isWrittenBy(hop.received(), writer.get()) : !isWrittenBy(hop.received(), handover.received())) {
                return last;
            }
            Optional<OwnHost> mailServer = writer.filter(SubmissionReader::isMailServer);
            last = submission(hop, mailServer);
            Optional<OwnHost> next = last.client().flatMap(ip -> Owners.infrastructure(owners.of(ip))).filter(SubmissionReader::isMailServer);
            boolean ends = mailServer.isEmpty() || hop.received().auth() || last.unixUser().isPresent()
                    || (last.client().isPresent() && next.isEmpty());
            if (ends) {
                return last;
            }
            // A step within the host leaves the writer as it is.
            writer = next.or(() -> mailServer);
        }
        return last;
    }

    private static Submission submission(Hop hop, Optional<OwnHost> mailServer) {
        ReceivedField line = hop.received();
        return new Submission(Optional.of(hop), mailServer, line.authUser().filter(user -> line.auth()), line.localUser(), line.ip());
    }

    private static boolean isWrittenBy(ReceivedField line, OwnHost host) {
        return line.by().filter(by -> by.equalsIgnoreCase(host.name().ascii()) || by.equals(host.address().toString())).isPresent();
    }

    /** Whether the line bears a name that the receiver saw of its peer. */
    private static boolean isWrittenBy(ReceivedField line, ReceivedField handover) {
        return line.by().filter(by -> handover.rdns().filter(by::equalsIgnoreCase).isPresent()
                || handover.helo().filter(by::equalsIgnoreCase).isPresent()).isPresent();
    }

    /** Hosts on which no customer can run a program. */
    static boolean isMailServer(OwnHost host) {
        return host.role() == HostRole.MX || host.role() == HostRole.MSA || host.role() == HostRole.RELAY;
    }
}
