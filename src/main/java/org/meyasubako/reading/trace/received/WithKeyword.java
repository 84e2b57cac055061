package org.meyasubako.reading.trace.received;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The protocol of a with-clause as one keyword: those of RFC 5321, RFC 3848, RFC 6531 and RFC 8314, and what software calls them. */
final class WithKeyword {

    private static final Set<String> KNOWN = Set.of("SMTP", "ESMTP", "ESMTPA", "ESMTPS", "ESMTPSA", "LMTP", "LMTPA", "LMTPS", "LMTPSA",
            "UTF8SMTP", "UTF8SMTPA", "UTF8SMTPS", "UTF8SMTPSA", "UTF8LMTP", "UTF8LMTPA", "UTF8LMTPS", "UTF8LMTPSA", "ASMTP", "SMTPS", "HTTP",
            "HTTPS", "HTTPU", "IMAP", "IMAPS", "POP3", "POP3S", "LOCAL", "BSMTP", "MAPI", "UUCP", "QMQP", "QMTP", "NNTP", "NNFMP", "DSMTP",
            "SMTPA", "SMTPSA", "MMS", "LHTTP", "POP", "NFS", "SSMTP", "STDIO", "SPOOL");

    private static final Set<String> AUTHENTICATED = Set.of("ESMTPA", "ESMTPSA", "LMTPA", "LMTPSA", "UTF8SMTPA", "UTF8SMTPSA", "UTF8LMTPA",
            "UTF8LMTPSA", "ASMTP", "SMTPA", "SMTPSA", "HTTP", "HTTPS", "HTTPU");

    private static final Set<String> MAKERS = Set.of("MICROSOFT", "ECELERITY", "NETSCAPE");

    private WithKeyword() {}

    /** The keyword in upper case; empty where the clause names a program or nothing known. */
    static Optional<String> of(Clauses clauses) {
        List<String> words = Splitter.on(' ').splitToList(clauses.withWords().toUpperCase(Locale.ROOT));
        int first = words.size() > 1 && words.getFirst().equals("LOCAL") ? 1 : 0;
        for (String word : words.subList(first, Math.min(words.size(), first + 3))) {
            Optional<String> keyword = keyword(word);
            if (keyword.isPresent()) {
                return keyword;
            }
            // Only a maker's name may stand before the protocol.
            if (!MAKERS.contains(word)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<String> keyword(String word) {
        String bare = word.replaceAll("[\\[\\]<>\"]", "");
        return switch (bare) {
            case "SMTPSVC" -> Optional.of("SMTP");
            case "HTTPREST", "HTTP-DAV", "DAV" -> Optional.of("HTTP");
            case "ESMTP-TLS", "ESMTP/TLS" -> Optional.of("ESMTPS");
            default -> Optional.of(cut(bare)).filter(KNOWN::contains);
        };
    }

    /** {@code ESMTP-AUTH}, {@code SMTP/INET}: what a keyword is followed by says more of the program than of the protocol. */
    private static String cut(String word) {
        int end = 0;
        while (end < word.length() && Character.isLetterOrDigit(word.charAt(end))) {
            end++;
        }
        return word.substring(0, end);
    }

    /** Whether the protocol alone shows an authenticated client (RFC 3848; webmail by its nature). */
    static boolean isAuthenticated(String keyword) {
        return AUTHENTICATED.contains(keyword);
    }

    /** Whether a browser handed the mail in. */
    static boolean isWeb(String keyword) {
        return keyword.startsWith("HTTP");
    }

    /** Whether the mail was fetched from a mailbox. */
    static boolean isFetch(String keyword) {
        return keyword.startsWith("IMAP") || keyword.startsWith("POP");
    }
}
