package org.meyasubako.reading.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.IpNetwork;

/**
 * Finds IP addresses in a text: dotted IPv4, IPv6 of RFC 4291 section 2.2, each also with a prefix length.
 *
 * <p>Four numbers with dots are not an address where they are part of something longer, stand behind a word such as "version" or
 * a product's slash ({@code Chrome/120.0.0.0}), or begin with 0.
 */
final class IpExtractor {

    private static final Set<String> VERSION_WORDS = Set.of("version", "ver", "v", "rv", "rev", "build", "release", "firmware");
    private static final List<String> JAPANESE_VERSION_WORDS = List.of("バージョン", "版数", "ビルド");
    /** The first numbers of Exchange's version, which stands after "id" in its Received fields. */
    private static final Set<String> EXCHANGE = Set.of("6", "8", "14", "15");

    private static final int MAX_IPV6 = 45;
    private static final int MAX_WORD = 10;

    private final String text;

    IpExtractor(String text) {
        this.text = text;
    }

    /**
     * An address, or the block that a prefix length makes of it.
     *
     * @param address the address as written, without the prefix length
     * @param network where a prefix length was written
     */
    record Found(IpAddress address, Optional<IpNetwork> network) {

        /** Whether a block is named and not a host in it. */
        boolean isNetwork() {
            return network.filter(block -> block.first().equals(address) && block.prefix() < address.bits()).isPresent();
        }
    }

    /** The addresses of the text, in its order, at most {@code limit}. */
    List<Piece<Found>> extract(int limit) {
        List<Piece<Found>> found = new ArrayList<>();
        int at = 0;
        while (at < text.length() && found.size() < limit) {
            char c = text.charAt(at);
            int end = at + 1;
            if (Ascii.isHex(c) || c == ':') {
                end = runEnd(at);
                // Every second word begins a run.
                Optional<Piece<Found>> piece = mayBeAddress(at, end) ? address(at, end) : Optional.empty();
                if (piece.isPresent()) {
                    found.add(piece.get());
                    end = Math.max(end, piece.get().end());
                }
            }
            at = end;
        }
        return List.copyOf(found);
    }

    /** The end of the hexadecimal digits, dots and colons that begin at {@code from}. */
    private int runEnd(int from) {
        int end = from;
        while (end < text.length() && (Ascii.isHex(text.charAt(end)) || text.charAt(end) == ':' || text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    /** The signs that join the numbers of an address: two colons or three dots, else a run is none. */
    private boolean mayBeAddress(int start, int run) {
        int colons = 0;
        int dots = 0;
        for (int i = start; i < run; i++) {
            colons += text.charAt(i) == ':' ? 1 : 0;
            dots += text.charAt(i) == '.' ? 1 : 0;
        }
        return colons > 1 || dots > 2;
    }

    private Optional<Piece<Found>> address(int start, int run) {
        Optional<Piece<Found>> ipv6 = ipv6(start, run);
        if (ipv6.isPresent()) {
            return ipv6;
        }
        for (int at = start; at < run; at++) {
            int end = Ascii.isDigit(text.charAt(at)) ? ipv4End(text, at) : at;
            if (end > at) {
                return Optional.of(withPrefix(at, end, IpAddress.parse(text.substring(at, end)).orElseThrow()));
            }
            at = Math.max(at, Ascii.digitsEnd(text, at) - 1);
        }
        return Optional.empty();
    }

    private Piece<Found> withPrefix(int start, int end, IpAddress address) {
        int digits = Ascii.at(text, end) == '/' ? Ascii.digitsEnd(text, end + 1) : end;
        boolean ends = !Ascii.isUrlCharacter(Ascii.at(text, digits))
                || (".,;:)!?]".indexOf(Ascii.at(text, digits)) >= 0 && !Ascii.isAlphanumeric(Ascii.at(text, digits + 1)));
        boolean prefix = ends && digits > end + 1 && digits - end <= 4;
        Optional<IpNetwork> network = prefix ? IpNetwork.parse(address + text.substring(end, digits)) : Optional.empty();
        return new Piece<>(start, network.isPresent() ? digits : end, new Found(address, network));
    }

    private Optional<Piece<Found>> ipv6(int from, int run) {
        // The tag of an address literal (RFC 5321 section 4.1.3) ends in a digit and a colon itself.
        int start = text.startsWith("6:", from) && text.regionMatches(true, from - 3, "IPv", 0, 3) ? from + 2 : from;
        int end = run;
        while (end > start && (text.charAt(end - 1) == '.' || (text.charAt(end - 1) == ':' && !text.startsWith("::", end - 2)))) {
            end--;
        }
        String candidate = text.substring(start, Math.min(end, start + MAX_IPV6 + 1));
        boolean likely = candidate.indexOf(':') >= 0 && candidate.indexOf(':') != candidate.lastIndexOf(':')
                && candidate.chars().anyMatch(Ascii::isDigit) && !isWordCharacter(Ascii.at(text, end))
                && (start > from || !isWordCharacter(Ascii.at(text, start - 1)));
        return likely ? IpAddress.parse(candidate).map(address -> withPrefix(start, start + candidate.length(), address))
                : Optional.empty();
    }

    /** The end of the dotted IPv4 address that begins at {@code start}; {@code start} where there is none. */
    static int ipv4End(String text, int start) {
        int end = start;
        for (int octet = 0; octet < 4; octet++) {
            int from = octet == 0 ? start : end + 1;
            end = Ascii.digitsEnd(text, from);
            boolean number = end > from && end - from <= 3 && Integer.parseInt(text.substring(from, end)) <= 255
                    && (end - from == 1 || text.charAt(from) != '0');
            if (!number || (octet < 3 && Ascii.at(text, end) != '.')) {
                return start;
            }
        }
        return text.charAt(start) != '0' && standsAlone(text, start, end) ? end : start;
    }

    private static boolean standsAlone(String text, int start, int end) {
        char after = Ascii.at(text, end);
        char next = Ascii.at(text, end + 1);
        boolean joint = (after == '.' || after == '-') && Ascii.isLabelCharacter(next) && !isRange(text, end);
        boolean goesOn = joint || isWordCharacter(after);
        char before = Ascii.at(text, start - 1);
        char earlier = Ascii.at(text, start - 2);
        boolean comesFrom = isWordCharacter(before) || before == '.'
                || (before == '/' && Ascii.isAlphanumeric(earlier)) || (before == '-' && Ascii.isLetter(earlier));
        return !goesOn && !comesFrom && !isVersion(text, start);
    }

    /** {@code 192.0.2.1-192.0.2.9}. */
    private static boolean isRange(String text, int at) {
        return text.charAt(at) == '-' && Ascii.isDigit(Ascii.at(text, at + 1));
    }

    private static boolean isVersion(String text, int start) {
        int end = start;
        while (end > 0 && start - end < 3 && " :=.(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int from = end;
        while (from > 0 && end - from < MAX_WORD && Ascii.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, end).toLowerCase(Locale.ROOT);
        String before = text.substring(Math.max(0, end - MAX_WORD), end);
        boolean exchange = word.equals("id") && EXCHANGE.contains(text.substring(start, Ascii.digitsEnd(text, start)));
        return VERSION_WORDS.contains(word) || exchange || JAPANESE_VERSION_WORDS.stream().anyMatch(before::endsWith);
    }

    private static boolean isWordCharacter(char c) {
        return Ascii.isAlphanumeric(c) || c == '_';
    }
}
