package org.meyasubako.reading.trace.received;

import java.util.Optional;
import java.util.OptionalInt;
import org.meyasubako.basis.net.IpAddress;

/** Looks at single words of a field: is this a host name, an address, a port, a version? */
final class HostWord {

    private HostWord() {}

    /** Without brackets, quotes, a last dot and the tag of an address literal. */
    static String bare(String word) {
        String bare = word.strip();
        while (!bare.isEmpty() && "<[\"'".indexOf(bare.charAt(0)) >= 0) {
            bare = bare.substring(1);
        }
        while (!bare.isEmpty() && ">]\"'.,:".indexOf(bare.charAt(bare.length() - 1)) >= 0 && !bare.endsWith("::")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return IpAddress.parse(bare).map(IpAddress::toString).orElse(bare);
    }

    /** The address that a word is, with or without brackets. */
    static Optional<IpAddress> address(String word) {
        String bare = word;
        int open = word.indexOf('[');
        int close = word.indexOf(']', open + 1);
        if (open >= 0 && close > open) {
            bare = word.substring(open + 1, close);
        }
        return IpAddress.parse(bare);
    }

    /** Digits and dots in four groups, or a colon form; perhaps with a port. */
    static boolean looksLikeAddress(String word) {
        String host = word;
        int colon = host.indexOf(':');
        if (colon > 0 && colon == host.lastIndexOf(':') && host.indexOf('.') > 0) {
            host = host.substring(0, colon);
        }
        return isDottedQuad(host) || (host.indexOf(':') >= 0 && IpAddress.parse(host).isPresent());
    }

    /** Four groups of digits that are no address: an octet above 255. */
    static boolean isImpossibleAddress(String text) {
        return isDottedQuad(text) && IpAddress.parse(text).isEmpty();
    }

    private static boolean isDottedQuad(String text) {
        if (text.length() > 19) {
            return false;
        }
        int dots = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                dots++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return dots == 3 && text.length() >= 7;
    }

    /** A name of the DNS, or a single word that a peer may call itself. */
    static boolean looksLikeName(String word) {
        return !word.isEmpty() && word.length() <= 255 && word.chars().noneMatch(c -> c <= ' ' || c == '=' || c == '/' || c == '@' || c == ':')
                && word.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Digits and dots alone, as the version of a program: {@code 15.20.1943.023}. */
    static boolean isVersion(String word) {
        return word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.') && word.indexOf('.') > 0;
    }

    static OptionalInt port(String digits) {
        if (!digits.isEmpty() && digits.length() <= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int port = Integer.parseInt(digits);
            return port <= 65_535 ? OptionalInt.of(port) : OptionalInt.empty();
        }
        return OptionalInt.empty();
    }
}
