package org.meyasubako.reading.complaint.accused;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.basis.net.SpecialPurpose;
import org.meyasubako.reading.complaint.Complainant;
import org.meyasubako.reading.complaint.text.ShippedList;
import org.meyasubako.reading.indicator.Indicator;
import org.meyasubako.reading.message.AddressReader;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.NamedAddress;

/**
 * What stands in a complaint and is accused of nothing: the complainant's own mailboxes and site, the desk written to, hosts of file
 * formats, addresses that name no host.
 */
final class Bystanders {

    private static final Set<String> FORMATS = Set.copyOf(ShippedList.read(Bystanders.class, "complaint-labels.txt").of("host"));

    private final Set<MailAddress> mailboxes = new HashSet<>();
    private final Set<DomainName> ownHosts = new HashSet<>();
    private final Set<DomainName> ownDomains = new HashSet<>();

    Bystanders(Message complaint, Complainant complainant) {
        addMailboxes(complaint, List.of("From", "Reply-To", "Sender", "To", "Cc", "Delivered-To", "X-Original-To", "Return-Path"));
        for (String name : List.of("From", "Reply-To", "Sender")) {
            addresses(complaint, name).stream().flatMap(address -> address.domainName().stream())
                    .forEach(domain -> addOwn(domain, complainant.channel() == Complainant.Channel.PERSON));
        }
    }

    /** Recipients of a reported message are complainants, not accused. */
    void addRecipients(Message reported) {
        addMailboxes(reported, List.of("To", "Cc", "Delivered-To", "X-Original-To"));
    }

    private void addMailboxes(Message message, List<String> fields) {
        fields.forEach(field -> addresses(message, field).stream().map(MailAddress::normalised).forEach(mailboxes::add));
    }

    private static List<MailAddress> addresses(Message message, String field) {
        return message.fields(field).stream().map(HeaderField::body).flatMap(body -> AddressReader.read(body.text()).stream())
                .map(NamedAddress::address).toList();
    }

    /**
     * A desk's site is anywhere in its domain. A person's mailbox is at a provider: its other customers' sites stand in the same domain,
     * and may well be what he complains of.
     */
    private void addOwn(DomainName domain, boolean person) {
        DomainName registrable = domain.registrable().orElse(domain);
        if (person) {
            for (DomainName name : List.of(domain, registrable)) {
                ownHosts.add(name);
                DomainName.parse("www." + name.ascii()).ifPresent(ownHosts::add);
            }
        } else {
            ownDomains.add(registrable);
        }
    }

    /** Whether an indicator could be accused. Internal addresses can: reports that hide names have no others. */
    boolean isAccusable(Indicator indicator) {
        return switch (indicator.type()) {
            case IP -> IpAddress.parse(indicator.value()).filter(ip -> !isNobody(ip)).isPresent();
            case EMAIL -> MailAddress.parse(indicator.value()).filter(address -> !mailboxes.contains(address.normalised())).isPresent()
                    && indicator.host().flatMap(DomainName::parse).filter(this::isWithinOwnDomain).isEmpty();
            case URL, DOMAIN -> indicator.host().filter(host -> isOwn(host) || isFormat(host)).isEmpty();
            case HASH -> false;
        };
    }

    boolean isHis(MailAddress address) {
        return mailboxes.contains(address.normalised());
    }

    /** Whether an address is one that only hosts of an inner network bear. */
    static boolean isInternal(Indicator indicator) {
        return indicator.type() == Indicator.Type.IP
                && IpAddress.parse(indicator.value()).flatMap(SpecialPurpose::of).filter(SpecialPurpose::isInternal).isPresent();
    }

    private static boolean isNobody(IpAddress ip) {
        return SpecialPurpose.of(ip).filter(range -> range == SpecialPurpose.LOOPBACK || range == SpecialPurpose.THIS_NETWORK
                || range == SpecialPurpose.MULTICAST || range == SpecialPurpose.RESERVED || range == SpecialPurpose.LINK_LOCAL).isPresent();
    }

    private boolean isOwn(String host) {
        Optional<DomainName> name = DomainName.parse(host);
        return name.filter(n -> ownHosts.contains(n) || isWithinOwnDomain(n)).isPresent();
    }

    private boolean isWithinOwnDomain(DomainName name) {
        return ownDomains.stream().anyMatch(name::isWithin);
    }

    private static boolean isFormat(String host) {
        return FORMATS.stream().anyMatch(format -> host.equals(format) || host.endsWith("." + format));
    }
}
