package org.meyasubako.writing.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.message.AddressReader;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.NamedAddress;

/** Reads off a header who received the mail (RFC 5322 section 3.6.3, RFC 5321 section 4.4, RFC 5965 section 3.2, and what servers add). */
final class Recipients {

    /** Recipients that are looked at; a mail to more names no one of them. */
    private static final int MAX = 200;

    static final Set<String> FIELDS = Set.of("to", "cc", "bcc", "resent-to", "resent-cc", "resent-bcc", "delivered-to", "x-delivered-to",
            "x-original-to", "original-to", "envelope-to", "x-envelope-to", "x-rcpt-to", "x-real-to", "apparently-to", "x-apparently-to",
            "x-forwarded-to", "x-forwarded-for", "x-resolved-to", "x-mdrcpt-to", "x-mdaemon-deliver-to", "x-failed-recipients", "original-rcpt-to",
            "removal-recipient", "original-recipient", "final-recipient", "x-ms-exchange-organization-originalenveloperecipients");

    /** A complaint's recipient is a desk, and its domain no secret (RFC 2142 section 2 to 4). */
    private static final Set<String> DESKS = Set.of("abuse", "postmaster", "hostmaster", "noc", "security");

    private static final Pattern FOR = Pattern.compile("(?i)\\bfor\\s+<?([^\\s<>;()]{1,64}@[^\\s<>;()]{1,255})>?");

    private Recipients() {}

    static boolean isRecipientField(HeaderField field) {
        return FIELDS.contains(field.name().toLowerCase(Locale.ROOT));
    }

    /**
     * The addresses and names of those who received the mail, with their domains where {@code domainNames} says that these name them.
     */
    static ClearValues of(List<HeaderField> fields, Predicate<DomainName> domainNames) {
        List<ClearValue> values = new ArrayList<>();
        for (HeaderField field : fields) {
            if (values.size() < MAX && isRecipientField(field)) {
                AddressReader.read(field.text()).stream().limit(MAX).forEach(each -> add(values, each, domainNames));
            } else if (values.size() < MAX && field.is("Received")) {
                Matcher matcher = FOR.matcher(field.body().text());
                while (matcher.find()) {
                    MailAddress.parse(matcher.group(1)).ifPresent(address -> add(values, address, domainNames));
                }
            }
        }
        return ClearValues.of(values);
    }

    static ClearValues of(Message message, Predicate<DomainName> domainNames) {
        return of(message.fields(), domainNames);
    }

    private static void add(List<ClearValue> values, NamedAddress each, Predicate<DomainName> domainNames) {
        add(values, each.address(), domainNames);
        each.name().filter(name -> !name.isBlank()).map(ClearValue::name).ifPresent(values::add);
    }

    private static void add(List<ClearValue> values, MailAddress address, Predicate<DomainName> domainNames) {
        if (!address.domain().isBlank()) {
            values.add(ClearValue.address(address));
        }
        if (DESKS.contains(address.local().toLowerCase(Locale.ROOT))) {
            return;
        }
        address.domainName().filter(domainNames).map(ClearValue::domain).ifPresent(values::add);
    }
}
