package org.meyasubako.judging.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.judging.assessment.Named.How;
import org.meyasubako.own.provider.Ownership;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.complaint.Subject;
import org.meyasubako.reading.indicator.Indicator;
import org.meyasubako.reading.message.AddressReader;
import org.meyasubako.reading.message.Message;

/** Reads which of the things that a complaint accuses or names are ours: places, contact mailboxes, signing domains, sender's domains. */
final class NamedReader {

    /** A complaint that names more of ours than this is judged by the first ones. */
    static final int MOST = 200;

    private final Owners owners;
    private final Map<String, Indicator> places = new LinkedHashMap<>();
    private final Set<MailAddress> answerable;

    private NamedReader(Complaint complaint, Owners owners) {
        this.owners = owners;
        complaint.indicators().stream().filter(indicator -> indicator.url().isPresent())
                .forEach(indicator -> places.putIfAbsent(indicator.value(), indicator));
        this.answerable = complaint.reported().message().stream().flatMap(message -> message.fields("Reply-To").stream())
                .flatMap(field -> AddressReader.read(field.body().text()).stream()).map(named -> named.address().normalised())
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<Named> read(Complaint complaint, Owners owners) {
        NamedReader reader = new NamedReader(complaint, owners);
        Stream<Named> named = complaint.format() == ComplaintFormat.NONE ? reader.ofMail(complaint.message()) : reader.ofComplaint(complaint);
        return named.filter(one -> !(one.owner() instanceof Ownership.Elsewhere)).limit(MOST).toList();
    }

    /** Of a mail that nobody complains of: where its text and its links lead, and who is its sender. */
    private Stream<Named> ofMail(Message mail) {
        Stream<Named> led = places.values().stream().filter(place -> place.type() == Indicator.Type.URL
                && (place.where() == Indicator.Where.TEXT || place.where() == Indicator.Where.HTML)).map(this::place);
        Stream<Named> senders = Stream.of("From", "Return-Path").flatMap(name -> mail.field(name).stream())
                .flatMap(field -> AddressReader.read(field.body().text()).stream().flatMap(one -> sender(one.address(), field.span()).stream()));
        return Stream.concat(led, senders);
    }

    private Stream<Named> ofComplaint(Complaint complaint) {
        return complaint.subjects().stream().flatMap(subject -> switch (subject.type()) {
            case URL, DOMAIN -> advertised(subject).stream();
            case EMAIL -> mailbox(subject, complaint.format());
            case IP, PORT -> Stream.empty();
        });
    }

    private Optional<Named> advertised(Subject subject) {
        return subject.role() == Subject.Role.ADVERTISED ? Optional.ofNullable(places.get(subject.value())).map(this::place) : Optional.empty();
    }

    private Named place(Indicator indicator) {
        var url = indicator.url().orElseThrow();
        return new Named(new OwnItem.Place(url), How.ADVERTISED, owners.of(url), indicator.span());
    }

    /** The author's and the envelope's addresses only name; any other mailbox that a mail brings up is one that answers shall go to. */
    private Stream<Named> mailbox(Subject subject, ComplaintFormat format) {
        Optional<MailAddress> mailbox = MailAddress.parse(subject.value());
        boolean sender = subject.why().equals("reported:From") || subject.why().equals("reported:Return-Path");
        boolean contact = !sender && (subject.why().startsWith("reported:") || format == ComplaintFormat.PLAIN);
        Stream<Named> asSender = mailbox.filter(address -> sender).flatMap(address -> sender(address, subject.span())).stream();
        Stream<Named> asContact = mailbox.filter(address -> contact || answerable.contains(address.normalised())).stream()
                .map(address -> new Named(new OwnItem.Contact(address), How.CONTACT, owners.of(address), subject.span()));
        return Stream.concat(asContact, asSender);
    }

    /** A forwarder's rewritten sender is nobody's own name. */
    private Optional<Named> sender(MailAddress address, Optional<Span> span) {
        return address.domainName().filter(domain -> !ForwardingSigns.isRewritten(address))
                .map(domain -> new Named(new OwnItem.Domain(domain), How.SENDER, owners.of(address), span));
    }
}
