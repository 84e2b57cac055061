package org.meyasubako.basis.net;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ranges that name no host of the public Internet (IANA special-purpose registries, RFC 6890), as far as they matter to a
 * header chain.
 */
public enum SpecialPurpose {
    /** This network, RFC 1122 section 3.2.1.3. */
    THIS_NETWORK,
    /** RFC 1122 section 3.2.1.3, RFC 4291 section 2.5.3. */
    LOOPBACK,
    /** RFC 1918, and unique local addresses of RFC 4193. */
    PRIVATE,
    /** Carrier-grade NAT, RFC 6598. */
    SHARED,
    /** RFC 3927, RFC 4291 section 2.5.6. */
    LINK_LOCAL,
    /** Addresses for examples, RFC 5737, RFC 3849 and RFC 9637. */
    DOCUMENTATION,
    /** RFC 2544. */
    BENCHMARKING,
    /** RFC 5771, RFC 4291 section 2.7. */
    MULTICAST,
    /** RFC 1112 section 4, with limited broadcast (RFC 919). */
    RESERVED;

    private static final ImmutableListMultimap<SpecialPurpose, IpNetwork> RANGES =
            ImmutableListMultimap.<SpecialPurpose, IpNetwork>builder()
                    .putAll(THIS_NETWORK, networks("0.0.0.0/8", "::/128"))
                    .putAll(LOOPBACK, networks("127.0.0.0/8", "::1/128"))
                    .putAll(PRIVATE, networks("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"))
                    .putAll(SHARED, networks("100.64.0.0/10"))
                    .putAll(LINK_LOCAL, networks("169.254.0.0/16", "fe80::/10"))
                    .putAll(DOCUMENTATION, networks("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32", "3fff::/20"))
                    .putAll(BENCHMARKING, networks("198.18.0.0/15", "2001:2::/48"))
                    .putAll(MULTICAST, networks("224.0.0.0/4", "ff00::/8"))
                    .putAll(RESERVED, networks("240.0.0.0/4"))
                    .build();

    private static List<IpNetwork> networks(String... texts) {
        return Arrays.stream(texts).map(IpNetwork::of).toList();
    }

    /** The range that {@code address} belongs to; empty for an address of the public Internet. */
    public static Optional<SpecialPurpose> of(IpAddress address) {
        // Asked of every address of every chain, several times: no stream.
        for (Map.Entry<SpecialPurpose, IpNetwork> range : RANGES.entries()) {
            if (range.getValue().contains(address)) {
                return Optional.of(range.getKey());
            }
        }
        return Optional.empty();
    }

    /** Whether a host within an organisation may truly bear such an address: private, shared, link-local or loopback. */
    public boolean isInternal() {
        return this == PRIVATE || this == SHARED || this == LINK_LOCAL || this == LOOPBACK;
    }
}
