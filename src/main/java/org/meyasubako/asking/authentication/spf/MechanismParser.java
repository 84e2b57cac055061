package org.meyasubako.asking.authentication.spf;

import com.google.common.net.InetAddresses;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.IpNetwork;

/** Parses one mechanism with or without its qualifier (RFC 7208 section 12); empty where the term is none. */
final class MechanismParser {

    private static final Pattern TERM = Pattern.compile("[-+?~]?([A-Za-z0-9]+)(.*)", Pattern.DOTALL);

    /** No leading zeros, as in the addresses themselves. */
    private static final Pattern IPV4_LENGTH = Pattern.compile("/(0|[1-9][0-9]?)$");

    private static final Pattern IPV6_LENGTH = Pattern.compile("//(0|[1-9][0-9]{0,2})$");
    private static final Pattern NETWORK_LENGTH = Pattern.compile("/(0|[1-9][0-9]{0,2})$");
    private static final int IPV4_BITS = 32;
    private static final int IPV6_BITS = 128;

    private MechanismParser() {}

    static Optional<Mechanism> parse(String term) {
        Matcher parts = TERM.matcher(term);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String rest = parts.group(2);
        return switch (parts.group(1).toLowerCase(Locale.ROOT)) {
            case "all" -> rest.isEmpty() ? Optional.of(new Mechanism.All()) : Optional.empty();
            case "include" -> given(rest).map(Mechanism.Include::new);
            case "exists" -> given(rest).map(Mechanism.Exists::new);
            case "ptr" -> target(rest).map(Mechanism.ReverseName::new);
            case "a" -> Ranged.of(rest).map(ranged -> new Mechanism.Address(ranged.target(), ranged.cidr()));
            case "mx" -> Ranged.of(rest).map(ranged -> new Mechanism.Exchanger(ranged.target(), ranged.cidr()));
            case "ip4" -> network(rest, IPV4_BITS);
            case "ip6" -> network(rest, IPV6_BITS);
            default -> Optional.empty();
        };
    }

    /** A target and lengths behind it: both may be left away. */
    private record Ranged(Optional<MacroString> target, DualCidr cidr) {

        static Optional<Ranged> of(String rest) {
            Matcher ipv6 = IPV6_LENGTH.matcher(rest);
            int bits6 = ipv6.find() ? Integer.parseInt(ipv6.group(1)) : IPV6_BITS;
            String before6 = ipv6.hasMatch() ? rest.substring(0, ipv6.start()) : rest;
            Matcher ipv4 = IPV4_LENGTH.matcher(before6);
            int bits4 = ipv4.find() ? Integer.parseInt(ipv4.group(1)) : IPV4_BITS;
            String before4 = ipv4.hasMatch() ? before6.substring(0, ipv4.start()) : before6;
            return bits4 > IPV4_BITS || bits6 > IPV6_BITS ? Optional.empty()
                    : MechanismParser.target(before4).map(target -> new Ranged(target, new DualCidr(bits4, bits6)));
        }
    }

    /** A colon and a target, or nothing. */
    private static Optional<Optional<MacroString>> target(String rest) {
        Optional<MacroString> given = given(rest);
        return rest.isEmpty() || given.isPresent() ? Optional.of(given) : Optional.empty();
    }

    private static Optional<MacroString> given(String rest) {
        return rest.startsWith(":") ? MacroParser.domainSpec(rest.substring(1)) : Optional.empty();
    }

    private static Optional<Mechanism> network(String rest, int bits) {
        if (!rest.startsWith(":")) {
            return Optional.empty();
        }
        Matcher length = NETWORK_LENGTH.matcher(rest);
        int prefix = length.find() ? Integer.parseInt(length.group(1)) : bits;
        String address = rest.substring(1, length.hasMatch() ? length.start() : rest.length());
        boolean good = prefix <= bits && isAddress(address, bits);
        return good ? Optional.of(new Mechanism.Network(block(address, prefix, bits))) : Optional.empty();
    }

    /** No scope either, which would have to name an interface of this machine. */
    private static boolean isAddress(String text, int bits) {
        return text.indexOf(':') >= 0 == (bits == IPV6_BITS) && text.indexOf('%') < 0 && InetAddresses.isInetAddress(text);
    }

    /** The block; an IPv4-mapped address is no address of IPv6 here, so a short prefix on it is that of the zeros before the mark. */
    private static Optional<IpNetwork> block(String address, int prefix, int bits) {
        IpAddress parsed = IpAddress.of(InetAddresses.forString(address));
        if (parsed.bits() == bits) {
            return Optional.of(new IpNetwork(parsed, prefix));
        }
        int zeros = 80;
        return prefix > zeros ? Optional.empty()
                : IpAddress.parse("::").map(zero -> new IpNetwork(zero, prefix));
    }
}
