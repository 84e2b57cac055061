package org.meyasubako.reading.trace;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the encryption of a transfer off a comment: the protocol and the cipher as the program writes them, joined by one space
 * ({@code TLSv1.3 TLS_AES_256_GCM_SHA384}), the protocol alone where no cipher is named.
 */
final class TlsReader {

    private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" ,;()").precomputed()).omitEmptyStrings().limit(24);

    /** Every cipher's name has one of these. */
    private static final CharMatcher CIPHER = CharMatcher.anyOf("-_");

    private TlsReader() {}

    static Optional<String> read(ReceivedLine line) {
        for (String comment : line.comments()) {
            Optional<String> tls = mayTell(comment) ? comment(comment) : Optional.empty();
            if (tls.isPresent()) {
                return Optional.of(withFollowingCipher(line, tls.get()));
            }
        }
        // Haraka: "id 8E5.1 envelope-from <u@d> tls TLS_AES_256_GCM_SHA384".
        Optional<String> named = following(line.id().words(), "tls");
        return named.isPresent() ? named : inKeyword(line.with().words());
    }

    /** Spares most comments a closer look: what tells begins with one of these letters, or holds Courier's label. */
    private static boolean mayTell(String comment) {
        return (!comment.isEmpty() && "uUvVcCtTsS".indexOf(comment.charAt(0)) >= 0) || comment.contains("TLS:") || comment.contains("SSL:")
                || comment.endsWith(" encrypted");
    }

    private static Optional<String> comment(String comment) {
        List<String> words = WORDS.splitToList(comment);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String first = words.getFirst().toLowerCase(Locale.ROOT);
        if (first.equals("using") && words.size() > 1) {
            return join(words.get(1), following(words, "cipher"));
        }
        if (words.size() == 2 && words.getLast().equals("encrypted")) {
            return Optional.of(words.getFirst());
        }
        if (first.startsWith("cipher=")) {
            return Optional.of(unescaped(words.getFirst())).filter(cipher -> !cipher.isEmpty());
        }
        if (first.startsWith("version=")) {
            return join(unescaped(words.getFirst()), valued(words, "cipher="));
        }
        if (first.equals("cipher") && words.size() > 1) {
            return colons(words.get(1));
        }
        int labelled = Math.max(words.indexOf("TLS:"), words.indexOf("SSL:"));
        if (labelled >= 0 && labelled + 1 < words.size()) {
            // Courier: protocol, bits, cipher.
            return join(words.get(labelled + 1), words.stream().skip(labelled + 3L).findFirst());
        }
        if (!isProtocol(first)) {
            return Optional.empty();
        }
        boolean spaced = words.size() == 2 && words.getFirst().indexOf(':') < 0 && CIPHER.matchesAnyOf(words.getLast());
        return spaced ? join(words.getFirst(), Optional.of(words.getLast())) : colons(words.getFirst());
    }

    private static boolean isProtocol(String word) {
        String bare = word.contains(":") ? word.substring(0, word.indexOf(':')) : word;
        return bare.length() <= 12 && (bare.startsWith("tls") || bare.startsWith("ssl"))
                && bare.chars().skip(3).allMatch(c -> "v.-0123456789_/tls".indexOf(c) >= 0);
    }

    /** {@code TLS1.3:TLS_AES_256_GCM_SHA384:256}, as Exim writes. */
    private static Optional<String> colons(String word) {
        List<String> parts = Splitter.on(':').omitEmptyStrings().splitToList(word);
        return parts.isEmpty() ? Optional.empty() : join(parts.getFirst(), parts.stream().skip(1).findFirst());
    }

    /** Newer Exims name the cipher behind the comment: {@code (TLS1.2) tls TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256}. */
    private static String withFollowingCipher(ReceivedLine line, String tls) {
        boolean bare = tls.indexOf(' ') < 0;
        return bare ? following(line.with().words(), "tls").map(cipher -> tls + " " + cipher).orElse(tls) : tls;
    }

    /** {@code ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384}, as IronPort writes, and {@code AES128-SHA encrypted SMTP} of MessageLabs. */
    private static Optional<String> inKeyword(List<String> words) {
        if (words.size() > 2 && words.get(1).equals("encrypted")) {
            return Optional.of(words.getFirst());
        }
        for (String word : words) {
            if (word.indexOf('/') < 0) {
                continue;
            }
            List<String> parts = Splitter.on('/').limit(3).splitToList(word);
            if (parts.size() > 1 && parts.get(1).equalsIgnoreCase("TLS")) {
                return join(parts.get(1), parts.stream().skip(2).findFirst());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> following(List<String> words, String key) {
        int at = words.indexOf(key);
        return at >= 0 && at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
    }

    private static Optional<String> valued(List<String> words, String key) {
        return words.stream().filter(word -> ReceivedLine.startsWith(word, key)).map(TlsReader::unescaped).findFirst();
    }

    /** The value of {@code key=value}; a copy that was not decoded has {@code =3D}. */
    private static String unescaped(String word) {
        String value = word.substring(word.indexOf('=') + 1);
        return value.startsWith("3D") ? value.substring(2) : value;
    }

    private static Optional<String> join(String protocol, Optional<String> cipher) {
        return protocol.isEmpty() ? cipher : Optional.of(cipher.map(c -> protocol + " " + c).orElse(protocol));
    }
}
