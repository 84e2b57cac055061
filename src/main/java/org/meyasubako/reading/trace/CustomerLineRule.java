package org.meyasubako.reading.trace;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.net.IpAddress;

/**
 * Recognises reverse names that a provider gives to its customers' lines: they spell out the address, or say what kind of line it is
 * (SpamAssassin's 20_dynrdns rules). Such a peer is nobody's mail host, even where the receiver's own domain stands in its name.
 */
final class CustomerLineRule {

    private static final Set<String> KINDS = Set.of("dsl", "adsl", "vdsl", "xdsl", "sdsl", "ftth", "fttx", "dhcp", "dyn", "dynamic",
            "dial", "dialup", "dialin", "ppp", "pppoe", "pool", "cable", "catv", "cpe", "client", "user", "customer", "cust", "broadband",
            "flets", "ipngn", "vps", "vm", "host", "static");

    /** A number so long counts something that no row of mail hosts reaches. */
    private static final int LONG_NUMBER = 6;

    private static final Splitter LABELS = Splitter.on(CharMatcher.anyOf(".-_")).omitEmptyStrings();

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private CustomerLineRule() {}

    /** Whether the peer's reverse name is of that sort. */
    static boolean matches(ReceivedField hop) {
        Optional<String> name = hop.rdns().map(n -> n.toLowerCase(Locale.ROOT));
        return name.isPresent() && (saysKind(name.get()) || spellsAddress(name.get(), hop.ip()));
    }

    private static boolean saysKind(String name) {
        return LABELS.splitToStream(name)
                .anyMatch(label -> KINDS.contains(DIGITS.trimFrom(label)) || DIGITS.retainFrom(label).length() >= LONG_NUMBER);
    }

    private static boolean spellsAddress(String name, Optional<IpAddress> address) {
        if (address.filter(IpAddress::isIpv4).isEmpty()) {
            return false;
        }
        List<String> octets = Splitter.on('.').splitToList(address.get().toString());
        List<String> numbers = Arrays.asList(name.split("[^0-9]+", -1));
        return octets.stream().filter(octet -> numbers.contains(octet) || numbers.contains("0".repeat(3 - octet.length()) + octet))
                .count() >= 2;
    }
}
