package org.meyasubako.basis.net;

import java.util.Optional;

/**
 * A block of addresses in CIDR notation (RFC 4632): a first address and the number of leading bits that all of them share.
 *
 * @param first the block's first address; the bits after the prefix are zero
 * @param prefix the number of shared leading bits
 */
public record IpNetwork(IpAddress first, int prefix) {

    public IpNetwork {
        if (prefix < 0 || prefix > first.bits()) {
            throw new IllegalArgumentException("not a prefix length: " + prefix);
        }
        first = masked(first, prefix);
    }

    /** Reads {@code address/prefix}, or an address alone as the block of that one address. */
    public static Optional<IpNetwork> parse(String text) {
        int slash = text.indexOf('/');
        Optional<IpAddress> address = IpAddress.parse(slash < 0 ? text : text.substring(0, slash));
        if (address.isEmpty()) {
            return Optional.empty();
        }
        int bits = address.get().bits();
        if (slash < 0) {
            return Optional.of(new IpNetwork(address.get(), bits));
        }
        String length = text.substring(slash + 1).strip();
        if (!length.matches("[0-9]{1,3}") || Integer.parseInt(length) > bits) {
            return Optional.empty();
        }
        return Optional.of(new IpNetwork(address.get(), Integer.parseInt(length)));
    }

    /** For the constants of this floor, which are known to be well formed. */
    static IpNetwork of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a network: " + text));
    }

    /** Whether {@code address} lies in this block; an address of the other family never does. */
    public boolean contains(IpAddress address) {
        return address.bits() == first.bits() && address.sharesBits(first, prefix);
    }

    private static IpAddress masked(IpAddress address, int prefix) {
        byte[] octets = address.octets();
        for (int i = 0; i < octets.length; i++) {
            int kept = Math.clamp(prefix - i * 8L, 0, 8);
            octets[i] &= (byte) (0xFF00 >> kept);
        }
        try {
            return IpAddress.of(java.net.InetAddress.getByAddress(octets));
        } catch (java.net.UnknownHostException e) {
            throw new IllegalStateException("an address has 4 or 16 octets", e);
        }
    }

    @Override
    public String toString() {
        return first + "/" + prefix;
    }
}
