package org.meyasubako.reading.trace;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The protocol of a with clause (RFC 5321 section 4.4, RFC 3848, RFC 6531): in upper case and without what programs hang on to it.
 *
 * <p>{@code Microsoft SMTPSVC(6.0)} is SMTP, {@code ESMTP-TLS} and {@code ESMTP/TLS/AES128-SHA} are ESMTPS, {@code HTTPREST} is HTTP;
 * {@code local} in front of another keyword is dropped. Words that name a product or a route of the site's own are none.
 */
final class WithKeyword {

    private static final Set<String> KNOWN = Set.of(
            "SMTP", "ESMTP", "ESMTPA", "ESMTPS", "ESMTPSA", "SMTPS", "LMTP", "LMTPA", "LMTPS", "LMTPSA", "MMS", "UTF8SMTP", "UTF8SMTPA",
            "UTF8SMTPS", "UTF8SMTPSA", "UTF8LMTP", "UTF8LMTPA", "UTF8LMTPS", "UTF8LMTPSA", "ASMTP", "BSMTP", "HTTP", "HTTPS", "HTTPU",
            "QMQP", "QMTP", "NNFMP", "MAPI", "UUCP", "POP", "POP2", "POP3", "POP3S", "APOP", "KPOP", "SDPS", "IMAP", "IMAPS", "IMAP4",
            "ETRN", "ODMR", "DAV", "MULTIPOP", "PIPE", "SPOOL");

    private static final Map<String, String> SYNONYMS = Map.of("SMTPSVC", "SMTP", "HTTPREST", "HTTP", "HTTPDAV", "HTTP");

    /** RFC 3848 and RFC 6531 where the keyword ends in A; the older ASMTP; and handing in by a web page. */
    private static final Set<String> AUTHENTICATED =
            Set.of("ESMTPA", "ESMTPSA", "LMTPA", "LMTPSA", "UTF8SMTPA", "UTF8SMTPSA", "UTF8LMTPA", "UTF8LMTPSA", "ASMTP");

    private static final Set<String> FETCHING =
            Set.of("POP", "POP2", "POP3", "POP3S", "APOP", "KPOP", "SDPS", "IMAP", "IMAPS", "IMAP4", "ETRN", "ODMR",
                    "MULTIPOP");

    private static final Splitter PARTS = Splitter.on(CharMatcher.anyOf("-/.,:;").precomputed()).omitEmptyStrings().limit(4);

    private WithKeyword() {}

    /** The keyword among the words of the clause; empty where they name none. */
    static Optional<String> of(List<String> words) {
        for (String word : words) {
            Optional<String> known = known(word);
            if (known.isPresent()) {
                return known;
            }
        }
        return !words.isEmpty() && isLocal(words.getFirst()) ? Optional.of("LOCAL") : Optional.empty();
    }

    private static boolean isLocal(String word) {
        return word.equalsIgnoreCase("local") || ReceivedLine.startsWith(word, "local-");
    }

    private static Optional<String> known(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        if (KNOWN.contains(upper)) {
            return Optional.of(upper);
        }
        List<String> parts = PARTS.splitToList(upper);
        for (int i = 0; i < Math.min(parts.size(), 2); i++) {
            String keyword = SYNONYMS.getOrDefault(parts.get(i), parts.get(i));
            boolean first = i == 0 || parts.getFirst().equals("LOCAL");
            if (first && KNOWN.contains(keyword)) {
                return Optional.of(parts.contains("TLS") ? secured(keyword) : keyword);
            }
        }
        return Optional.empty();
    }

    /** The keyword for the same protocol over TLS. */
    private static String secured(String keyword) {
        return switch (keyword) {
            case "SMTP", "ESMTP", "LMTP", "UTF8SMTP" -> keyword + "S";
            case "ESMTPA" -> "ESMTPSA";
            case "LMTPA" -> "LMTPSA";
            default -> keyword;
        };
    }

    /** Whether the keyword says that the client was authenticated. */
    static boolean isAuthenticated(String keyword) {
        return AUTHENTICATED.contains(keyword) || isHttp(keyword);
    }

    /** Whether a browser or a program that speaks like one handed the mail in; DAV is what Outlook spoke with Hotmail. */
    static boolean isHttp(String keyword) {
        return keyword.startsWith("HTTP") || keyword.equals("DAV");
    }

    /** Whether mail went from one program to another by SMTP, LMTP or one of their extensions. */
    static boolean isTransfer(String keyword) {
        return (keyword.contains("SMTP") && !keyword.equals("BSMTP")) || keyword.contains("LMTP");
    }

    /** Whether mail was fetched out of a mailbox or called for. */
    static boolean isFetching(String keyword) {
        return FETCHING.contains(keyword);
    }
}
