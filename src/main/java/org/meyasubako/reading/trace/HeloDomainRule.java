package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.SpecialPurpose;
import org.meyasubako.reading.trace.Anomaly.Strength;
import org.meyasubako.reading.trace.Disagreement.Part;
import org.meyasubako.reading.trace.ReceivedField.HopRole;

/**
 * A host greeted with a name outside the registrable domain of its reverse name, and not with that name's first label alone. Very common:
 * it says little. A mail program that has logged in greets with its computer's name, and within a network names are as they are: both are
 * not looked at.
 */
final class HeloDomainRule implements ChainRule {

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        return hops.stream().filter(hop -> differs(hop.received(), context.policy())).map(HeloDomainRule::odd);
    }

    private static boolean differs(ReceivedField line, TrustPolicy policy) {
        Optional<String> reverse = line.rdns().flatMap(DomainName::parse).flatMap(policy::organisationOf);
        Optional<String> helo = line.helo().filter(name -> IpAddress.parse(name).isEmpty());
        return line.role() == HopRole.SMTP && !line.auth() && !isInternal(line) && reverse.isPresent() && helo.isPresent()
                && !helo.flatMap(DomainName::parse).flatMap(policy::organisationOf).equals(reverse)
                && !ReceivedLine.startsWith(line.rdns().orElse(""), helo.get() + ".");
    }

    private static boolean isInternal(ReceivedField line) {
        return line.ip().flatMap(SpecialPurpose::of).filter(SpecialPurpose::isInternal).isPresent();
    }

    private static Anomaly odd(Hop hop) {
        ReceivedField line = hop.received();
        Disagreement values = new Disagreement(Disagreement.of(Part.HELO, hop, line.helo()), Disagreement.of(Part.REVERSE_NAME, hop, line.rdns()));
        return Anomaly.of(AnomalyCode.HELO_NE_RDNS, hop, Strength.WEAK, values, line.helo().orElseThrow(), line.rdns().orElseThrow());
    }
}
