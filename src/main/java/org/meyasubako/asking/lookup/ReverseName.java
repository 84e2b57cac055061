package org.meyasubako.asking.lookup;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meyasubako.basis.net.IpAddress;

/** The names under which addresses stand in the DNS: {@code in-addr.arpa} (RFC 1035 section 3.5), {@code ip6.arpa} (RFC 3596), lists (RFC 5782). */
public final class ReverseName {

    private static final String IPV4 = ".in-addr.arpa";
    private static final String IPV6 = ".ip6.arpa";
    private static final int IPV6_NIBBLES = 32;

    private ReverseName() {}

    /** The reversed labels of an address, without a zone: {@code 5.113.0.203}, or the 32 nibbles of an IPv6 address. */
    public static String labelsOf(IpAddress address) {
        InetAddress inet = address.toInetAddress();
        List<String> labels = new ArrayList<>();
        if (address.isIpv4()) {
            for (byte octet : inet.getAddress()) {
                labels.add(Integer.toString(Byte.toUnsignedInt(octet)));
            }
        } else {
            HexFormat.of().formatHex(inet.getAddress()).chars().forEach(digit -> labels.add(Character.toString(digit)));
        }
        Collections.reverse(labels);
        return String.join(".", labels);
    }

    /** The name whose PTR record names the address. */
    public static String of(IpAddress address) {
        return labelsOf(address) + (address.isIpv4() ? IPV4 : IPV6);
    }

    /** The address of a whole reverse name; empty for other names and for those of networks. */
    public static Optional<IpAddress> addressOf(String name) {
        if (name.endsWith(IPV4)) {
            List<String> labels = labels(name, IPV4);
            return labels.size() == 4 ? IpAddress.parse(String.join(".", labels)) : Optional.empty();
        }
        if (name.endsWith(IPV6)) {
            List<String> nibbles = labels(name, IPV6);
            return nibbles.size() == IPV6_NIBBLES ? IpAddress.parse(colons(nibbles)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static List<String> labels(String name, String zone) {
        return List.of(name.substring(0, name.length() - zone.length()).split("\\.", -1)).reversed();
    }

    private static String colons(List<String> nibbles) {
        String digits = nibbles.stream().collect(Collectors.joining());
        return digits.replaceAll("(....)(?!$)", "$1:");
    }
}
