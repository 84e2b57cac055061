package org.meyasubako.reading.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.indicator.Indicators;
import org.meyasubako.reading.message.AddressReader;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.message.NamedAddress;
import org.meyasubako.reading.message.SourceText;
import org.meyasubako.reading.trace.ChainReader;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.TraceContext;
import org.meyasubako.reading.trace.TraceContext.HeaderState;
import org.meyasubako.reading.trace.TrustPolicy;

/**
 * Reads a mail as a complaint: tries each way of complaining, the most certain first, and takes what is none of them whole, as plain
 * text or as no complaint at all. Safe to use from several threads at once.
 */
public final class ComplaintReader {

    private final List<Recognizer> recognizers;
    private final ChainReader chains = new ChainReader();
    private final TrustPolicy policy;
    private final IndicatorExtractor indicators;
    private final SubjectReader subjects;
    private final ComplainantReader complainants = new ComplainantReader();
    private final EventTimeReader eventTimes = new EventTimeReader();
    private final CategoryReader categories = new CategoryReader();
    private final ComplaintWords words = ComplaintWords.shipped();

    public ComplaintReader(MessageReader messages, TrustPolicy policy, IndicatorExtractor indicators) {
        this.recognizers = List.of(new ArfRecognizer(messages), new AttachedRecognizer(), new PastedRecognizer(messages),
                new InlineRecognizer(messages));
        this.policy = policy;
        this.indicators = indicators;
        this.subjects = new SubjectReader(indicators);
    }

    /** The complaint that {@code message} is; never fails on what stands in it. */
    public Complaint read(Message message) {
        BodyText body = BodyText.of(message);
        Recognized recognized = recognizers.stream().flatMap(recognizer -> recognizer.recognize(message, body).stream()).findFirst()
                .orElseGet(() -> unrecognized(message, body));
        Complainant complainant = complainants.read(message, recognized);
        Copy copy = CopyReader.copy(message, recognized);
        Optional<HopChain> chain = chain(message, recognized, complainant, copy);
        Indicators found = indicators.extract(message);
        List<Defect> defects = new ArrayList<>(recognized.defects());
        defects.addAll(found.defects());
        chain.map(HopChain::defects).ifPresent(defects::addAll);
        return new Complaint(message, recognized.format(), categories.category(recognized, message), categories.type(recognized, message),
                complainant, ReportIds.find(message, recognized), eventTimes.read(message, recognized, chain),
                subjects.read(message, recognized, complainant, chain), recognized.reported(), chain, found.all(), defects);
    }

    /**
     * A mail that hands nothing in. It is a complaint if it was written to a desk or complains in words; else it accuses nobody, and is
     * itself what an analyst wants to look at: a sample of spam that was dropped into the box.
     */
    private Recognized unrecognized(Message message, BodyText body) {
        String subject = message.envelope().subject().orElse("");
        boolean toDesk = recipients(message).stream().anyMatch(address -> words.isDesk(address.local()));
        boolean complains = toDesk || words.speakIn(subject) || words.speakIn(body.text().text());
        return new Recognized(complains ? ComplaintFormat.PLAIN : ComplaintFormat.NONE, ReportedMessage.NONE, HeaderState.COMPLETE,
                Optional.empty(), complains ? body.text() : SourceText.of(""), List.of());
    }

    private static List<MailAddress> recipients(Message message) {
        List<MailAddress> recipients = new ArrayList<>();
        for (String name : List.of("Delivered-To", "X-Original-To", "To", "Cc")) {
            for (HeaderField field : message.fields(name)) {
                AddressReader.read(field.body().text()).stream().map(NamedAddress::address).forEach(recipients::add);
            }
        }
        return recipients;
    }

    private Optional<HopChain> chain(Message message, Recognized recognized, Complainant complainant, Copy copy) {
        boolean itself = recognized.format() == ComplaintFormat.NONE;
        Optional<Message> traced = itself ? Optional.of(message) : recognized.reported().message();
        // Whose mailbox a mail without complainant was in, its own recipients tell.
        Optional<DomainName> domain = itself
                ? recipients(message).stream().flatMap(address -> address.domainName().stream()).findFirst()
                : complainant.address().flatMap(MailAddress::domainName);
        return traced.filter(m -> m.field("Received").isPresent()).map(m -> chains.read(
                new TraceContext(m.fields(), m.envelope().date(), policy, domain, copy, recognized.headers(), Set.of())));
    }
}
