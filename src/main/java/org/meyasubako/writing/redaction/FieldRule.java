package org.meyasubako.writing.redaction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.writing.redaction.CopyRules.Use;

/** Why a header field can't stand in a customer's copy; only fields that are known to be harmless can. */
final class FieldRule {

    /** In the order in which a copy shows them, whatever the order of the mail. */
    static final List<String> SHOWN = List.of("from", "sender", "reply-to", "subject", "date", "content-type", "x-mailer", "user-agent",
            "feedback-type", "source-ip", "arrival-date", "received-date");

    static final Set<String> DATES = Set.of("date", "arrival-date", "received-date", "resent-date");

    private static final Set<String> SENDERS = Set.of("from", "sender", "reply-to");

    private static final Set<String> IDENTIFIERS = Set.of("message-id", "references", "in-reply-to", "content-id", "resent-message-id",
            "thread-index", "thread-topic", "x-message-id", "original-envelope-id");

    private static final Set<String> MAILER = Set.of("return-path", "errors-to", "precedence", "x-mailgun-variables", "x-csa-complaints",
            "original-mail-from");

    private static final Set<String> VALUES = Set.of("received", "source-ip");

    private FieldRule() {}

    /** Which rules the field's text is under; {@code name} in lower case. */
    static Use use(String name) {
        if (SENDERS.contains(name)) {
            return Use.SENDER;
        }
        return VALUES.contains(name) || IDENTIFIERS.contains(name) ? Use.VALUE : Use.TEXT;
    }

    /** The reason for which the field is not shown; empty where it may be. */
    static Optional<StrikeReason> hidden(HeaderField field, Strictness strictness) {
        String name = field.name().toLowerCase(Locale.ROOT);
        if (SHOWN.contains(name)) {
            return Optional.empty();
        }
        if (Recipients.isRecipientField(field)) {
            return Optional.of(StrikeReason.RECIPIENT);
        }
        if (name.equals("received")) {
            return strictness.allows(Loosening.RECEIVED) ? Optional.empty() : Optional.of(StrikeReason.RECEIVED);
        }
        if (IDENTIFIERS.contains(name)) {
            return strictness.allows(Loosening.MESSAGE_ID) ? Optional.empty() : Optional.of(StrikeReason.MESSAGE_ID);
        }
        if (name.startsWith("dkim-") || name.startsWith("arc-") || name.endsWith("-signature") || name.contains("authentication-results")) {
            return Optional.of(StrikeReason.SIGNATURE);
        }
        if (MAILER.contains(name) || name.startsWith("list-") || name.contains("feedback-id") || name.contains("campaign")) {
            return Optional.of(StrikeReason.MAILER_FIELD);
        }
        return strictness.allows(Loosening.OTHER_FIELDS) ? Optional.empty() : Optional.of(StrikeReason.FIELD);
    }
}
