package org.meyasubako.reading.complaint.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.complaint.BodyText;
import org.meyasubako.reading.indicator.Indicator;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.message.AddressReader;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.NamedAddress;

/** Tells a mail that complains from one that accuses nobody, by where it was sent and by what it says (decision 0007). */
final class ComplaintClassifier {

    private final IndicatorExtractor indicators;
    private final ComplaintWords words = new ComplaintWords();

    ComplaintClassifier(IndicatorExtractor indicators) {
        this.indicators = indicators;
    }

    /**
     * Whether a mail is a complaint though it hands nothing in: it was written to a desk, or complains in words. One that does neither
     * accuses nobody, and is itself what an analyst wants to look at: a sample of spam that was dropped into the box.
     */
    boolean complains(Message message, BodyText body) {
        return recipients(message).stream().anyMatch(address -> words.isDesk(address.local()))
                || words.complain(subject(message), body.text().text()) || pointsInSubject(message) || handsInTable(message);
    }

    /** A subject that is an address, or names an abuse and an address or a site. */
    private boolean pointsInSubject(Message message) {
        List<Indicator> named = message.field("Subject").stream()
                .flatMap(field -> indicators.extract(field.body(), Indicator.Where.HEADER).all().stream())
                .filter(i -> i.type() == Indicator.Type.IP || i.type() == Indicator.Type.URL).toList();
        boolean bare = IpAddress.parse(subject(message)).isPresent();
        return bare || (!named.isEmpty() && words.nameAbuse(subject(message)));
    }

    /** Feeds say in the subject that they report, and attach a table. */
    private boolean handsInTable(Message message) {
        return words.nameReport(subject(message)) && message.leaves().stream().flatMap(part -> part.fileName().stream())
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(".csv"));
    }

    private static String subject(Message message) {
        return message.envelope().subject().orElse("");
    }

    /** Every mailbox that a mail was written or delivered to. */
    static List<MailAddress> recipients(Message message) {
        List<MailAddress> recipients = new ArrayList<>();
        for (String name : List.of("Delivered-To", "X-Original-To", "To", "Cc")) {
            for (HeaderField field : message.fields(name)) {
                AddressReader.read(field.body().text()).stream().map(NamedAddress::address).forEach(recipients::add);
            }
        }
        return recipients;
    }
}
