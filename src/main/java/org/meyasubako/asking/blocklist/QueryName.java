package org.meyasubako.asking.blocklist;

import java.util.Collections;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.meyasubako.asking.lookup.ReverseName;
import org.meyasubako.basis.net.IpAddress;

/** The names by which lists are asked (RFC 5782 sections 2.1, 2.4 and 3). */
final class QueryName {

    /** RFC 5782 section 5. */
    static final IpAddress LISTED = IpAddress.parse("127.0.0.2").orElseThrow();

    static final IpAddress NOT_LISTED = IpAddress.parse("127.0.0.1").orElseThrow();

    /** Before an IPv4 address in an IPv6 one (RFC 4291 section 2.5.5.2), in reversed nibbles. */
    private static final String MAPPED = "f.f.f.f." + String.join(".", Collections.nCopies(20, "0"));

    private QueryName() {}

    static String of(IpAddress address, String zone) {
        return ReverseName.labelsOf(address) + "." + zone;
    }

    /** The name of a test point in a list of IPv6 addresses: {@code ::FFFF:7F00:2}, which is no other value here than its IPv4 address. */
    static String ofMapped(IpAddress ipv4, String zone) {
        String nibbles = HexFormat.of().formatHex(ipv4.toInetAddress().getAddress());
        String reversed = new StringBuilder(nibbles).reverse().chars().mapToObj(Character::toString).collect(Collectors.joining("."));
        return reversed + "." + MAPPED + "." + zone;
    }
}
