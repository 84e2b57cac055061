package org.meyasubako.reading.trace.received;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds protocol version and cipher, as written: {@code TLSv1.3 TLS_AES_256_GCM_SHA384}. */
final class TlsReader {

    private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" ,;")).omitEmptyStrings();

    private TlsReader() {}

    static Optional<String> read(Clauses clauses) {
        return clauses.comments().flatMap(comment -> ofComment(comment).stream()).findFirst()
                .map(tls -> clauses.clause(Clauses.Name.TLS).word().map(cipher -> tls + " " + cipher).orElse(tls));
    }

    private static Optional<String> ofComment(String comment) {
        String lower = comment.toLowerCase(Locale.ROOT);
        if (lower.startsWith("using tls") || lower.startsWith("using ssl")) {
            return postfix(comment);
        }
        if (lower.contains("version=tls") || lower.contains("version=ssl")) {
            return assignments(comment);
        }
        // Exim: (TLS1.3:ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_256_GCM:256), (TLS1.3)
        boolean exim = (lower.startsWith("tls") || lower.startsWith("ssl")) && lower.length() > 4 && lower.indexOf(' ') < 0;
        return exim ? Optional.of(comment) : ofList(comment);
    }

    /** Postfix: {@code using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange …}. */
    private static Optional<String> postfix(String comment) {
        List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(comment);
        String version = words.size() > 1 ? words.get(1) : "";
        int cipher = words.indexOf("cipher");
        if (cipher > 1 && cipher + 1 < words.size()) {
            return Optional.of(version + " " + words.get(cipher + 1));
        }
        return Optional.of(version);
    }

    /** sendmail, Microsoft, Google: {@code version=TLS1_2, cipher=…, bits=256/256}. */
    private static Optional<String> assignments(String comment) {
        String version = "";
        String cipher = "";
        for (String word : WORDS.split(comment)) {
            if (word.regionMatches(true, 0, "version=", 0, 8)) {
                version = word.substring(8);
            } else if (word.regionMatches(true, 0, "cipher=", 0, 7)) {
                cipher = word.substring(7);
            }
        }
        return Optional.of((version + " " + cipher).strip());
    }

    /** Courier: {@code AUTH: LOGIN u, TLS: TLSv1.2,256bits,ECDHE-RSA-AES256-GCM-SHA384}. */
    private static Optional<String> ofList(String comment) {
        for (String word : WORDS.split(comment)) {
            if (word.startsWith("TLSv1") || word.startsWith("SSLv")) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
