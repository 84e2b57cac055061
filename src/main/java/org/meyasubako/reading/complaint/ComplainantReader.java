package org.meyasubako.reading.complaint;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.NamedAddress;

/** Reads who complains, and through what, by the nature of the mail: no sender is known by name. */
final class ComplainantReader {

    private static final Set<String> PROVIDER_MAILBOXES = Set.of("abuse", "postmaster", "noc", "hostmaster", "security", "abusedesk");
    private static final Set<String> REPORTING_MAILBOXES = Set.of("cert", "csirt", "jpcert", "incident", "incidents", "hotline");

    Complainant read(Message message, Recognized recognized) {
        Optional<NamedAddress> from = message.envelope().from();
        return new Complainant(from.map(NamedAddress::address), from.flatMap(NamedAddress::name), channel(message, recognized, from));
    }

    private static Complainant.Channel channel(Message message, Recognized recognized, Optional<NamedAddress> from) {
        if (recognized.format() == ComplaintFormat.ARF) {
            return Complainant.Channel.FEEDBACK_LOOP;
        }
        String mailbox = from.map(NamedAddress::address).map(MailAddress::local).orElse("").toLowerCase(Locale.ROOT);
        String first = mailbox.split("[-+._]", 2)[0];
        if (REPORTING_MAILBOXES.contains(first)) {
            return Complainant.Channel.REPORTING_BODY;
        }
        if (PROVIDER_MAILBOXES.contains(first)) {
            return Complainant.Channel.PROVIDER;
        }
        return isAutomatic(message) ? Complainant.Channel.VENDOR : Complainant.Channel.PERSON;
    }

    /** What RFC 3834 and custom say of mail that nobody wrote by hand. */
    private static boolean isAutomatic(Message message) {
        boolean submitted = message.field("Auto-Submitted").filter(field -> !field.body().text().strip().equalsIgnoreCase("no")).isPresent();
        boolean report = message.field("X-ARF").isPresent() || message.field("X-XARF").isPresent();
        String mailbox = message.envelope().from().map(NamedAddress::address).map(MailAddress::local).orElse("").toLowerCase(Locale.ROOT);
        boolean nobody = mailbox.contains("noreply") || mailbox.contains("no-reply") || mailbox.contains("donotreply")
                || mailbox.startsWith("auto");
        return submitted || report || nobody;
    }
}
