package org.meyasubako.judging.assessment;

import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.trace.ReceivedField;
import org.meyasubako.reading.trace.TrustPolicy;
import org.meyasubako.reading.trace.TrustPolicy.HostRole;

/** Where a Received field names hosts or addresses of ours, truly or not. */
final class OwnNames {

    private OwnNames() {}

    /** The name that the line's writer gives itself, where it is one of ours. */
    static Optional<String> writer(ReceivedField line, TrustPolicy policy) {
        return line.by().filter(by -> isOurs(by, policy));
    }

    /** The first name or address of ours that the line names anywhere: peer's address, writer, reverse name, HELO. */
    static Optional<String> any(ReceivedField line, TrustPolicy policy) {
        Stream<String> named = Stream.of(line.ip().map(IpAddress::toString), line.by(), line.byIp().map(IpAddress::toString), line.rdns(),
                line.helo()).flatMap(Optional::stream);
        return named.filter(name -> isOurs(name, policy)).findFirst();
    }

    private static boolean isOurs(String name, TrustPolicy policy) {
        Optional<IpAddress> address = IpAddress.parse(name);
        Optional<HostRole> role = address.isPresent() ? address.flatMap(policy::roleOf) : DomainName.parse(name).flatMap(policy::roleOf);
        return role.filter(HostRole::isOwn).isPresent();
    }
}
