package org.meyasubako.reading.indicator;

import java.util.Optional;
import org.meyasubako.basis.net.IpAddress;

/**
 * Reads an IPv4 address in every way that {@code inet_aton} takes: one to four parts, each decimal, octal or hexadecimal, the
 * last filling what is left (POSIX {@code inet_addr}; URL Standard, IPv4 parser). {@code 0x7f.1} is 127.0.0.1.
 */
final class NumericHost {

    private NumericHost() {}

    /** The address; empty for a name and for numbers that are too large. */
    static Optional<IpAddress> parse(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length > 4) {
            return Optional.empty();
        }
        long bits = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            long room = last ? 1L << (8 * (4 - i)) : 256;
            long number = number(parts[i]);
            if (number < 0 || number >= room) {
                return Optional.empty();
            }
            bits = last ? bits << (8 * (4 - i)) | number : bits << 8 | number;
        }
        return Optional.of(IpAddress.ofIpv4((int) bits));
    }

    /** Whether browsers take {@code host} for numbers, rightly made or not: its last label is one. */
    static boolean endsInNumber(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        return !last.isEmpty() && (last.chars().allMatch(Ascii::isDigit) || number(last) >= 0);
    }

    /** The value of one part; −1 where it is none or has more than 32 bits. */
    private static long number(String part) {
        boolean hexadecimal = part.startsWith("0x") || part.startsWith("0X");
        String digits = hexadecimal ? part.substring(2) : part;
        int radix = hexadecimal ? 16 : digits.length() > 1 && digits.startsWith("0") ? 8 : 10;
        if (digits.isEmpty()) {
            return hexadecimal ? 0 : -1;
        }
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) < 128 ? Character.digit(digits.charAt(i), radix) : -1;
            value = value * radix + digit;
            if (digit < 0 || value > 0xFFFF_FFFFL) {
                return -1;
            }
        }
        return value;
    }
}
