package org.meyasubako.judging.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.judging.assessment.Signs.Outcome;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.reading.message.AddressReader;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.ReceivedField;

/**
 * Mail that a recipient of ours has forwarded to another of his mailboxes, and reported there: we only passed it on. It takes two of three
 * signs: a rewritten envelope sender (SRS), a mailbox of ours that it was delivered to, an entry at our exchanger without a login.
 */
final class ForwardingSigns implements Signs.Reader {

    private static final Set<String> DELIVERED = Set.of("delivered-to", "x-forwarded-for", "x-forwarded-to", "x-original-to", "resent-from");

    private static final Pattern REWRITTEN = Pattern.compile("srs[01][=+-]", Pattern.CASE_INSENSITIVE);

    @Override
    public Signs read(Evidence evidence) {
        if (evidence.provedSource().isEmpty() || evidence.submission().account().isPresent()) {
            return Signs.NONE;
        }
        List<Hop> beneath = LinesBeneath.source(evidence);
        Optional<Hop> entry = beneath.stream().filter(hop -> LinesBeneath.isEntry(hop.received(), evidence)).findFirst();
        Optional<Delivery> delivery = delivery(evidence, entry);
        List<Finding> signs = new ArrayList<>();
        rewritten(evidence).ifPresent(signs::add);
        delivery.ifPresent(found -> signs.add(Reason.FORWARD_MAILBOX.inference(found.field().span(), found.mailbox())));
        entry.ifPresent(hop -> signs.add(Reason.FORWARD_ENTRY.inference(hop.span(), client(hop.received()))));
        if (signs.size() < 2) {
            return new Signs(signs, Optional.empty());
        }
        boolean ours = evidence.sendingHost().filter(SubmissionReader::isMailServer).isPresent();
        signs.add((ours ? Reason.FORWARDED : Reason.FORWARD_BY_CUSTOMER).inference(Optional.empty()));
        Optional<CustomerNumber> customer = delivery.map(found -> evidence.owners().of(found.mailbox())).flatMap(Owners::customer);
        return Signs.of(signs, ours, new Outcome(Kind.NOT_OURS, CauseCode.K0_FWD, customer));
    }

    private record Delivery(MailAddress mailbox, HeaderField field) {}

    /** A mailbox of ours that the mail went through, by a field beneath the source's line or by the entry's {@code for}. */
    private static Optional<Delivery> delivery(Evidence evidence, Optional<Hop> entry) {
        Stream<Delivery> fields = LinesBeneath.fields(evidence).filter(field -> DELIVERED.contains(field.name().toLowerCase(Locale.ROOT)))
                .flatMap(field -> AddressReader.read(field.body().text().replace(' ', ',')).stream()
                        .map(named -> new Delivery(named.address(), field)));
        Stream<Delivery> recipient = entry.flatMap(hop -> hop.received().forAddress()).flatMap(MailAddress::parse).stream()
                .flatMap(mailbox -> LinesBeneath.fields(evidence).filter(field -> field.span().equals(entry.orElseThrow().span()))
                        .map(field -> new Delivery(mailbox, field)));
        return Stream.concat(fields, recipient).filter(found -> Owners.isOurs(evidence.owners().of(found.mailbox()))).findFirst();
    }

    private static Optional<Finding> rewritten(Evidence evidence) {
        return evidence.sample().flatMap(sample -> sample.field("Return-Path"))
                .filter(field -> MailAddress.parse(field.body().text()).filter(ForwardingSigns::isRewritten).isPresent())
                .map(field -> Reason.FORWARD_REWRITTEN.inference(field.span()));
    }

    /** The Sender Rewriting Scheme begins a local part with {@code SRS0} or {@code SRS1} and a separator. */
    static boolean isRewritten(MailAddress sender) {
        return REWRITTEN.matcher(sender.local()).lookingAt();
    }

    private static String client(ReceivedField line) {
        return line.ip().map(Object::toString).orElse("?");
    }
}
