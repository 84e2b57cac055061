package org.meyasubako.workspace;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.own.provider.Customer;
import org.meyasubako.own.provider.MailboxProviders;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.writing.redaction.ClearValue;
import org.meyasubako.writing.redaction.ClearValues;
import org.meyasubako.writing.redaction.ProtectedPersonReader;
import org.meyasubako.writing.redaction.ValueKind;

/** Draws from complaints what would name their complainants, and from the profile what would name a customer. */
final class ComplainantValues {

    /** A local part that the reporter has struck himself (RFC 6590 section 3): it names nobody, and our own marks say the same word. */
    private static final Pattern STRUCK = Pattern.compile("(?i)redacted.*|removed|hidden|undisclosed.*|[x*_-]+");

    private final ProtectedPersonReader people;

    ComplainantValues(Profile profile) {
        MailboxProviders providers = MailboxProviders.of(profile);
        Set<DomainName> own = profile.desk().ownDomains();
        this.people = new ProtectedPersonReader(providers::countsEachMailbox, own::contains);
    }

    /** Whom a copy of this complaint must not name: who complains, and in whose mailboxes the mail was found. */
    ClearValues of(Complaint complaint) {
        boolean person = Correspondent.needsAnswer(complaint.complainant().channel());
        return ClearValues.of(people.complainant(complaint).values().stream()
                // A machine's name is that of a service, in words that our own texts have too.
                .filter(value -> person || value.kind() == ValueKind.ADDRESS || value.kind() == ValueKind.DOMAIN)
                .filter(value -> value.kind() != ValueKind.ADDRESS || !isStruck(value)).toList());
    }

    private static boolean isStruck(ClearValue value) {
        return MailAddress.parse(value.text()).filter(address -> STRUCK.matcher(address.local()).matches()).isPresent();
    }

    /** Whom a letter to a complainant or to a stranger must not name. */
    static ClearValues of(Customer customer) {
        Stream<ClearValue> names = Stream.of(customer.name(), customer.kana()).filter(name -> !name.isBlank()).map(ClearValue::name);
        Stream<ClearValue> phone = Stream.of(customer.phone()).filter(number -> !number.isBlank()).map(ClearValue::telephone);
        return ClearValues.of(List.copyOf(Stream.concat(Stream.concat(names, phone), customer.email().stream().map(ClearValue::address)).toList()));
    }
}
