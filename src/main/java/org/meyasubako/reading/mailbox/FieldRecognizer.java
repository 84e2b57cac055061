package org.meyasubako.reading.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells header fields (RFC 5322 section 2.2) from other text, as far as that takes to know a mail from another file.
 *
 * <p>A name and a colon alone would make mails of half the text files on earth (whois answers, YAML): among the first fields one has
 * to be a field of mail.
 */
final class FieldRecognizer {

    /** RFC 5322 sets no length; the longest names in use stay below half of this. */
    private static final int LONGEST_NAME = 76;
    private static final String OWN_PREFIX = "x-";
    private static final String LIST_PREFIX = "list-";
    private static final String RESENT_PREFIX = "resent-";
    private static final Set<String> MAIL_FIELDS = Set.of(
            "received", "from", "to", "cc", "bcc", "sender", "reply-to", "subject", "date", "message-id", "in-reply-to",
            "references", "return-path", "delivered-to", "envelope-to", "delivery-date", "mime-version", "content-type",
            "content-transfer-encoding", "content-disposition", "dkim-signature", "domainkey-signature", "authentication-results",
            "received-spf", "arc-seal", "arc-message-signature", "arc-authentication-results", "apparently-to", "errors-to",
            "return-receipt-to", "disposition-notification-to", "thread-topic", "thread-index", "auto-submitted", "precedence");

    private final byte[] bytes;

    FieldRecognizer(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The name of the field that begins at {@code from}, in lower case; empty where no field begins there. */
    Optional<String> nameAt(int from) {
        int end = from;
        while (end < bytes.length && end - from <= LONGEST_NAME && bytes[end] > ' ' && bytes[end] < 0x7F && bytes[end] != ':') {
            end++;
        }
        int colon = end;
        // Obsolete syntax (RFC 5322 section 4.5) allows blanks before the colon.
        while (colon < bytes.length && (bytes[colon] == ' ' || bytes[colon] == '\t')) {
            colon++;
        }
        if (end == from || end - from > LONGEST_NAME || colon >= bytes.length || bytes[colon] != ':') {
            return Optional.empty();
        }
        return Optional.of(new String(bytes, from, end - from, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT));
    }

    /** Whether the lines from {@code from} begin with a field, and a field of mail is among those before the first other line. */
    boolean startsHeader(int from) {
        int line = from;
        while (line < bytes.length && !isLineEnd(bytes[line])) {
            boolean folded = line > from && (bytes[line] == ' ' || bytes[line] == '\t');
            if (!folded) {
                Optional<String> name = nameAt(line);
                if (name.isEmpty()) {
                    return false;
                }
                if (isOfMail(name.get())) {
                    return true;
                }
            }
            line = nextLine(line);
        }
        return false;
    }

    private static boolean isOfMail(String name) {
        return MAIL_FIELDS.contains(name) || name.startsWith(OWN_PREFIX) || name.startsWith(LIST_PREFIX)
                || name.startsWith(RESENT_PREFIX);
    }

    /** Where the line after that of {@code from} begins, or the end. */
    int nextLine(int from) {
        int at = from;
        while (at < bytes.length && !isLineEnd(bytes[at])) {
            at++;
        }
        if (at + 1 < bytes.length && bytes[at] == '\r' && bytes[at + 1] == '\n') {
            return at + 2;
        }
        return Math.min(at + 1, bytes.length);
    }

    static boolean isLineEnd(byte value) {
        return value == '\n' || value == '\r';
    }
}
