package org.meyasubako.reading.complaint;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells a header field in running text: a known name, or one that begins with X-, then a colon. */
final class KnownFields {

    private static final int LONGEST_NAME = 61;

    private static final Set<String> NAMES = Set.of("return-path", "received", "delivered-to", "x-original-to", "envelope-to", "from", "to",
            "cc", "bcc", "subject", "date", "message-id", "reply-to", "sender", "mime-version", "content-type", "content-transfer-encoding",
            "content-disposition", "content-language", "dkim-signature", "domainkey-signature", "authentication-results", "received-spf",
            "arc-seal", "arc-message-signature", "arc-authentication-results", "in-reply-to", "references", "user-agent", "list-id",
            "list-unsubscribe", "list-unsubscribe-post", "list-post", "list-help", "list-subscribe", "list-archive", "precedence", "importance",
            "priority", "errors-to", "organization", "resent-from", "resent-to", "resent-date", "resent-message-id", "resent-sender",
            "feedback-id", "thread-index", "thread-topic", "auto-submitted", "status", "lines", "old-return-path", "delivery-date", "envelope-from",
            "dkim-filter", "authentication-results-original", "comments", "keywords", "mailing-list", "bounces-to");

    private KnownFields() {}

    /** The name of the field that a line begins with, in lower case; empty where it begins with none. */
    static Optional<String> nameOf(String line) {
        int colon = colon(line);
        if (colon < 1 || colon > LONGEST_NAME) {
            return Optional.empty();
        }
        String name = line.substring(0, colon).stripTrailing().toLowerCase(Locale.ROOT);
        boolean known = NAMES.contains(name) || (name.startsWith("x-") && name.length() > 2 && isName(name));
        return known ? Optional.of(name) : Optional.empty();
    }

    /** The place of the first colon, of either width. */
    static int colon(String line) {
        int ascii = line.indexOf(':');
        int wide = line.indexOf('：');
        return ascii < 0 ? wide : wide < 0 ? ascii : Math.min(ascii, wide);
    }

    private static boolean isName(String text) {
        return text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_');
    }
}
