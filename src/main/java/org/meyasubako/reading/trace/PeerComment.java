package org.meyasubako.reading.trace;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.meyasubako.basis.net.IpAddress;

/**
 * What a comment in the from clause says of the peer, in the words of any program: {@code (host.example [192.0.2.1] (may be
 * forged))}, {@code ([192.0.2.1]:4711 helo=pc ident=u)}, {@code (HELO pc)}, {@code (root@192.0.2.1)},
 * {@code ([192.0.2.1]:4711 "EHLO pc" rhost-flags-OK)}.
 *
 * @param name the word before the address: a reverse name, or a word such as {@code unknown}
 * @param impossible whether an address stands there that cannot be
 * @param text the comment itself
 */
record PeerComment(
        Optional<String> name,
        Optional<String> ident,
        Optional<IpAddress> ip,
        OptionalInt port,
        Optional<String> helo,
        boolean impossible,
        String text) {

    /** What matters stands in the first few words. */
    private static final int MAX_WORDS = 16;

    private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" \"()").precomputed()).omitEmptyStrings().limit(MAX_WORDS + 1);

    /** Gathers what the words say, in their order. */
    private static final class Reading {
        private Optional<String> name = Optional.empty();
        private Optional<String> ident = Optional.empty();
        private Optional<WrittenAddress> address = Optional.empty();
        private OptionalInt port = OptionalInt.empty();
        private Optional<String> helo = Optional.empty();
    }

    static PeerComment read(String comment) {
        Reading reading = new Reading();
        List<String> words = WORDS.splitToList(comment);
        // "account u [192.0.2.1] verified": CommuniGate's account stands where others have a name.
        int start = !words.isEmpty() && words.getFirst().equals("account") ? 2 : 0;
        boolean first = start == 0;
        for (int i = start; i < Math.min(words.size(), MAX_WORDS); i++) {
            String word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            if (word.equals("port") && port(next).isPresent()) {
                // Sun's servers: ("port 34611"@host.example [192.0.2.1]).
                reading.port = port(next);
                i++;
            } else if (isHello(word) && !next.isEmpty()) {
                reading.helo = Optional.of(next);
                first = false;
                i++;
            } else {
                word(reading, word, first);
                first = false;
            }
        }
        return new PeerComment(
                reading.name,
                reading.ident,
                reading.address.flatMap(WrittenAddress::ip),
                reading.address.map(WrittenAddress::port).filter(OptionalInt::isPresent).orElse(reading.port),
                reading.helo,
                reading.address.filter(WrittenAddress::isImpossible).isPresent(),
                comment);
    }

    /** The greetings of SMTP and LMTP. */
    private static boolean isHello(String word) {
        return word.equalsIgnoreCase("HELO") || word.equalsIgnoreCase("EHLO") || word.equalsIgnoreCase("LHLO");
    }

    private static void word(Reading reading, String word, boolean first) {
        int equals = word.indexOf('=');
        String key = equals > 0 ? word.substring(0, equals) : "";
        String value = word.substring(equals + 1);
        switch (key) {
            case "helo" -> reading.helo = Optional.of(value);
            case "ident" -> reading.ident = Optional.of(value);
            case "port" -> reading.port = port(value);
            case "user", "mech", "bits" -> { }
            default -> nameOrAddress(reading, word, first);
        }
    }

    private static void nameOrAddress(Reading reading, String word, boolean first) {
        Optional<WrittenAddress> address = WrittenAddress.read(word);
        // An address in brackets is meant as one, a bare one only in front: elsewhere it may be a version number.
        boolean better = address.isPresent() && (first || address.get().bracketed())
                && (reading.address.isEmpty() || !reading.address.get().bracketed());
        if (better) {
            // "192.0.2.1 [192.0.2.1]": the address in the name's place says that there is no name.
            reading.name = reading.name.or(() -> reading.address.flatMap(WrittenAddress::ip).map(IpAddress::toString));
            reading.address = address;
            before(reading, address.get().before());
        } else if (first && address.isEmpty()) {
            before(reading, word);
        }
    }

    /** A reverse name, an ident answer, or both: {@code IDENT:root@host.example}. */
    private static void before(Reading reading, String text) {
        int at = text.lastIndexOf('@');
        if (at > 0) {
            String ident = text.substring(0, at);
            reading.ident = Optional.of(ReceivedLine.startsWith(ident, "IDENT:") ? ident.substring(6) : ident);
        }
        String name = CharMatcher.is('[').trimLeadingFrom(text.substring(at + 1));
        if (!name.isEmpty() && reading.name.isEmpty()) {
            reading.name = Optional.of(name);
        }
    }

    private static OptionalInt port(String text) {
        Integer port = text.length() <= 5 ? Ints.tryParse(text) : null;
        return port == null ? OptionalInt.empty() : OptionalInt.of(port);
    }

    boolean hasAddress() {
        return ip.isPresent() || impossible;
    }
}
