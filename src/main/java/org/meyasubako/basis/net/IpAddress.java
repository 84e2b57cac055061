package org.meyasubako.basis.net;

import com.google.common.net.InetAddresses;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;

/**
 * An IPv4 or IPv6 address. Reading one never asks a name server.
 *
 * <p>IPv4-mapped IPv6 addresses (RFC 4291 section 2.5.5.2) are IPv4 addresses here, and a scope id is dropped, so that one host
 * has one value.
 */
public final class IpAddress implements Comparable<IpAddress> {

    private final byte[] octets;

    private IpAddress(byte[] octets) {
        this.octets = octets;
    }

    /**
     * Reads the text form: dotted decimal, or RFC 4291 section 2.2 in any case, optionally in brackets, with the {@code IPv6:} tag
     * of RFC 5321 section 4.1.3 or a scope id.
     *
     * @return empty where the text is no address
     */
    public static Optional<IpAddress> parse(String text) {
        String bare = bare(text.strip());
        if (bare.isEmpty() || bare.length() > 45 || !InetAddresses.isInetAddress(bare)) {
            return Optional.empty();
        }
        return Optional.of(of(InetAddresses.forString(bare)));
    }

    /** The same address as the JDK's type. */
    public static IpAddress of(InetAddress address) {
        return new IpAddress(address.getAddress());
    }

    /** The IPv4 address with these 32 bits. */
    public static IpAddress ofIpv4(int bits) {
        return of(InetAddresses.fromInteger(bits));
    }

    private static String bare(String text) {
        String bare = text;
        if (bare.startsWith("[") && bare.endsWith("]")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        if (bare.regionMatches(true, 0, "ipv6:", 0, 5)) {
            bare = bare.substring(5);
        }
        int scope = bare.indexOf('%');
        return scope > 0 ? bare.substring(0, scope) : bare;
    }

    public boolean isIpv4() {
        return octets.length == 4;
    }

    /** The number of bits: 32 or 128. */
    public int bits() {
        return octets.length * 8;
    }

    /** Whether the first {@code count} bits are those of {@code other}, which is of the same family. */
    boolean sharesBits(IpAddress other, int count) {
        int whole = count / 8;
        int left = count % 8;
        return Arrays.equals(octets, 0, whole, other.octets, 0, whole)
                && (left == 0 || ((octets[whole] ^ other.octets[whole]) & (0xFF00 >> left) & 0xFF) == 0);
    }

    byte[] octets() {
        return octets.clone();
    }

    /** The address as the JDK's type; made from the bits, never resolved. */
    public InetAddress toInetAddress() {
        try {
            return InetAddress.getByAddress(octets);
        } catch (java.net.UnknownHostException e) {
            throw new IllegalStateException("an address has 4 or 16 octets", e);
        }
    }

    @Override
    public int compareTo(IpAddress other) {
        int byFamily = Integer.compare(octets.length, other.octets.length);
        return byFamily != 0 ? byFamily : Arrays.compareUnsigned(octets, other.octets);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IpAddress address && Arrays.equals(octets, address.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    /** Dotted decimal, or the canonical form of RFC 5952. */
    @Override
    public String toString() {
        InetAddress address = toInetAddress();
        return address instanceof Inet4Address ? address.getHostAddress() : InetAddresses.toAddrString(address);
    }
}
