package org.meyasubako.reading.trace;

import com.google.common.base.CharMatcher;
import com.google.common.primitives.Ints;
import java.util.Optional;
import java.util.OptionalInt;
import org.meyasubako.basis.net.IpAddress;

/**
 * An address as programs write it into Received fields: {@code [192.0.2.1]}, {@code [IPv6:2001:db8::1]:38689},
 * {@code host.example[192.0.2.1]}, {@code root@192.0.2.1}, {@code 192.0.2.1}.
 *
 * @param before what stands before it in the same word: a name, an ident answer with its {@code @}, or nothing
 * @param ip empty where the digits are no address, such as {@code 300.1.2.3}
 * @param bracketed whether it stands in brackets
 */
record WrittenAddress(String before, Optional<IpAddress> ip, OptionalInt port, boolean bracketed) {

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private static final CharMatcher SIGNS = CharMatcher.anyOf("0123456789abcdefABCDEF:. ").precomputed();

    /** An IPv6 address with an IPv4 tail, its tag and its scope id. */
    private static final int MAX_LENGTH = 80;

    /** Punctuation at the ends, and the question marks that stand for brackets which a server took offence at. */
    private static final CharMatcher AROUND = CharMatcher.anyOf("?,;[]<>\"").precomputed();

    /** Reads one word; empty where it holds neither an address nor the impossible likeness of one. */
    static Optional<WrittenAddress> read(String word) {
        int open = word.indexOf('[');
        // A line that was cut off lacks the closing bracket.
        int close = word.indexOf(']', open + 1) > open ? word.indexOf(']', open + 1) : word.length();
        if (open >= 0) {
            return inBrackets(word.substring(0, open), word.substring(open + 1, close), word.substring(Math.min(close + 1, word.length())));
        }
        String text = AROUND.trimFrom(word);
        int at = text.lastIndexOf('@');
        String bare = text.substring(at + 1);
        int colon = bare.indexOf(':');
        // One colon alone sets a port off from an IPv4 address; IPv6 addresses have two at least.
        boolean ported = colon > 0 && colon == bare.lastIndexOf(':');
        OptionalInt port = ported ? port(bare.substring(colon)) : OptionalInt.empty();
        return of(text.substring(0, at + 1), ported ? bare.substring(0, colon) : bare, port, false);
    }

    /** The port stands behind the brackets, or within them as Momentum writes it. */
    private static Optional<WrittenAddress> inBrackets(String before, String inside, String behind) {
        int colon = inside.indexOf(':');
        boolean within = colon > 0 && colon == inside.lastIndexOf(':') && inside.indexOf('.') > 0;
        return within
                ? of(before, inside.substring(0, colon), port(inside.substring(colon)), true)
                : of(before, inside, port(behind), true);
    }

    private static Optional<WrittenAddress> of(String before, String address, OptionalInt port, boolean bracketed) {
        if (!mayBeAddress(address)) {
            return Optional.empty();
        }
        Optional<IpAddress> ip = IpAddress.parse(address);
        return ip.isPresent() || isDottedQuad(address)
                ? Optional.of(new WrittenAddress(before, ip, port, bracketed))
                : Optional.empty();
    }

    /** Spares names a closer look: addresses have digits, dots and colons, and a tag or scope id at most. */
    private static boolean mayBeAddress(String text) {
        boolean tagged = text.regionMatches(true, 0, "IPv6:", 0, 5) || text.indexOf('%') > 0;
        return !text.isEmpty() && text.length() <= MAX_LENGTH && (tagged || SIGNS.matchesAllOf(text));
    }

    private static OptionalInt port(String text) {
        Integer port = text.startsWith(":") && text.length() <= 6 ? Ints.tryParse(text.substring(1)) : null;
        return port != null && port >= 0 && port <= 0xFFFF ? OptionalInt.of(port) : OptionalInt.empty();
    }

    /** Whether the text has the shape of an IPv4 address, be its numbers possible or not. */
    private static boolean isDottedQuad(String text) {
        return text.length() <= 15 && CharMatcher.is('.').countIn(text) == 3 && !text.contains("..")
                && CharMatcher.is('.').or(DIGITS).matchesAllOf(text) && DIGITS.matches(text.charAt(0))
                && !text.endsWith(".");
    }

    /** Whether the digits are no address. */
    boolean isImpossible() {
        return ip.isEmpty();
    }
}
