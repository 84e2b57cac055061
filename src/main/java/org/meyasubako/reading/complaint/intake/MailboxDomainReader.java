package org.meyasubako.reading.complaint.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.complaint.Complainant;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.complaint.Recognized;
import org.meyasubako.reading.complaint.Statement;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.trace.ReceivedField;
import org.meyasubako.reading.trace.ReceivedParser;

/**
 * Reads in whose mailbox a traced message lay, since that provider's lines are the anchor of its chain: the complainant's own; of a mail
 * without complainant its recipient's. A feedback loop may be run by another house than the provider: then the report names the recipient
 * (Original-Rcpt-To) or the provider's host (Reporting-MTA, RFC 5965 section 3.2).
 */
final class MailboxDomainReader {

    private final ReceivedParser received = new ReceivedParser();

    /** The domain of the mailbox that {@code traced} was delivered to. */
    Optional<DomainName> read(Message complaint, Message traced, Recognized recognized, Complainant complainant) {
        if (recognized.format() == ComplaintFormat.NONE) {
            return ComplaintClassifier.recipients(complaint).stream().flatMap(address -> address.domainName().stream()).findFirst();
        }
        List<DomainName> candidates = new ArrayList<>();
        complainant.address().flatMap(MailAddress::domainName).ifPresent(candidates::add);
        recognized.statement().map(Statement::receivers).ifPresent(candidates::addAll);
        Optional<DomainName> writer = traced.field("Received").map(HeaderField::body).map(body -> received.parse(body.text()))
                .flatMap(ReceivedField::by).flatMap(DomainName::parse);
        return candidates.stream().filter(domain -> writer.filter(name -> name.isWithin(domain) || name.sameOrganisation(domain)).isPresent())
                .findFirst().or(() -> candidates.stream().findFirst());
    }
}
