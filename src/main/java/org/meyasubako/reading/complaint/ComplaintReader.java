package org.meyasubako.reading.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.indicator.Indicators;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.message.SourceText;
import org.meyasubako.reading.trace.ChainReader;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.TraceContext;
import org.meyasubako.reading.trace.TrustPolicy;

/**
 * Reads a mail as a complaint: tries each way of complaining, the most certain first, and takes what is none of them whole, as plain
 * text or as no complaint at all. Safe to use from several threads at once.
 */
public final class ComplaintReader {

    private final ArfRecognizer reports;
    private final List<Recognizer> recognizers;
    private final ChainReader chains = new ChainReader();
    private final TrustPolicy policy;
    private final IndicatorExtractor indicators;
    private final SubjectReader subjects;
    private final SubjectPrefixes prefixes = new SubjectPrefixes();
    private final ComplainantReader complainants = new ComplainantReader();
    private final EventTimeReader eventTimes = new EventTimeReader();
    private final MailboxDomainReader mailboxes = new MailboxDomainReader();
    private final CategoryReader categories = new CategoryReader();
    private final ReportIdReader reportIds = new ReportIdReader(prefixes);
    private final ComplaintClassifier classifier;

    public ComplaintReader(MessageReader messages, TrustPolicy policy, IndicatorExtractor indicators) {
        this.reports = new ArfRecognizer(messages);
        this.recognizers = List.of(new AttachedRecognizer(), new PastedRecognizer(messages), new InlineRecognizer(messages, prefixes));
        this.policy = policy;
        this.indicators = indicators;
        this.subjects = new SubjectReader(indicators);
        this.classifier = new ComplaintClassifier(indicators);
    }

    /** The complaint that {@code message} is; never fails on what stands in it. */
    public Complaint read(Message message) {
        BodyText body = BodyText.of(message);
        Recognized recognized = recognized(message, body);
        Complainant complainant = complainants.read(message, recognized.format());
        Optional<Message> traced = recognized.format() == ComplaintFormat.NONE ? Optional.of(message) : recognized.reported().message();
        Optional<HopChain> chain = traced.flatMap(mail -> chain(message, mail, recognized, complainant));
        List<HopChain> further = recognized.others().stream().flatMap(mail -> chain(message, mail, recognized, complainant).stream()).toList();
        Indicators found = indicators.extract(message);
        List<Defect> defects = new ArrayList<>(body.defects());
        defects.addAll(recognized.defects());
        chain.map(HopChain::defects).ifPresent(defects::addAll);
        defects.addAll(found.defects());
        Optional<String> type = categories.type(message, recognized);
        return new Complaint(message, recognized.format(), categories.category(recognized.format(), type), type, complainant,
                reportIds.read(message, recognized), eventTimes.read(message, recognized, chain),
                subjects.read(message, recognized, complainant, chain, further), recognized.reported(), chain, found.all(), defects);
    }

    /**
     * The most certain form that the mail has. A report on a delivery brings messages back, and accuses nobody. An answer quotes what it
     * answers in the same shape as a forward: it hands something in only if it also complains.
     */
    private Recognized recognized(Message message, BodyText body) {
        Optional<Recognized> report = reports.recognize(message, body);
        if (report.isPresent()) {
            return report.get();
        }
        if (DeliveryReport.is(message)) {
            return Recognized.nothingHandedIn(ComplaintFormat.NONE, SourceText.of(""));
        }
        boolean complains = classifier.complains(message, body);
        return recognizers.stream().flatMap(recognizer -> recognizer.recognize(message, body).stream()).findFirst()
                .filter(found -> found.format() != ComplaintFormat.INLINE || complains || !prefixes.isReply(message.envelope().subject().orElse("")))
                .orElseGet(() -> complains ? Recognized.nothingHandedIn(ComplaintFormat.PLAIN, body.text())
                        : Recognized.nothingHandedIn(ComplaintFormat.NONE, SourceText.of("")));
    }

    private Optional<HopChain> chain(Message complaint, Message traced, Recognized recognized, Complainant complainant) {
        return Optional.of(traced).filter(mail -> mail.field("Received").isPresent()).map(mail -> chains.read(new TraceContext(mail.fields(),
                mail.envelope().date(), policy, mailboxes.read(complaint, mail, recognized, complainant),
                CopyReader.copy(complaint, recognized.format()), recognized.headers(), Set.of())));
    }
}
