package org.meyasubako.reading.complaint.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.reading.complaint.BodyText;
import org.meyasubako.reading.complaint.Complainant;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.complaint.EventTime;
import org.meyasubako.reading.complaint.Recognized;
import org.meyasubako.reading.complaint.Recognizer;
import org.meyasubako.reading.complaint.Statement;
import org.meyasubako.reading.complaint.accused.Accusation;
import org.meyasubako.reading.complaint.accused.SubjectReader;
import org.meyasubako.reading.complaint.arf.ArfRecognizer;
import org.meyasubako.reading.complaint.forward.AttachedRecognizer;
import org.meyasubako.reading.complaint.forward.DeliveryReport;
import org.meyasubako.reading.complaint.forward.InlineRecognizer;
import org.meyasubako.reading.complaint.paste.PastedRecognizer;
import org.meyasubako.reading.complaint.text.SubjectPrefixes;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.indicator.Indicators;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.message.SourceText;
import org.meyasubako.reading.trace.ChainReader;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.SignedLines;
import org.meyasubako.reading.trace.SignedLinesReader;
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
    private final SubjectPrefixes prefixes;
    private final ComplainantReader complainants = new ComplainantReader();
    private final EventTimeReader eventTimes = new EventTimeReader();
    private final MailboxDomainReader mailboxes = new MailboxDomainReader();
    private final CategoryReader categories = new CategoryReader();
    private final ReportIdReader reportIds;
    private final ComplaintClassifier classifier;

    public ComplaintReader(MessageReader messages, TrustPolicy policy, IndicatorExtractor indicators) {
        this.prefixes = new SubjectPrefixes();
        this.reports = new ArfRecognizer(messages, indicators);
        this.recognizers = List.of(new AttachedRecognizer(), new PastedRecognizer(messages), new InlineRecognizer(messages, prefixes));
        this.policy = policy;
        this.indicators = indicators;
        this.subjects = new SubjectReader(indicators);
        this.reportIds = new ReportIdReader(prefixes);
        this.classifier = new ComplaintClassifier(indicators);
    }

    /** The complaint that {@code message} is; never fails on what stands in it. */
    public Complaint read(Message message) {
        Contents contents = contents(message);
        return complaint(contents, ways(contents, policy));
    }

    /**
     * The complaint that {@code message} is, its chain read by what is believed at the event's time. Which time that is only the chain
     * tells: where the first guess, the mail's own date, was another time of {@code policies}, the chain is read again, and it alone.
     */
    public Complaint read(Message message, Function<Instant, TrustPolicy> policies) {
        return read(message, policies, SignedLinesReader.NONE);
    }

    /** The same, for somebody who can verify the signatures on the reported mail: its chain is read again by what they tell. */
    public Complaint read(Message message, Function<Instant, TrustPolicy> policies, SignedLinesReader signatures) {
        Contents contents = contents(message);
        Instant guess = message.envelope().date().map(MailDate::instant).orElse(Instant.EPOCH);
        TrustPolicy guessed = policies.apply(guess);
        Ways ways = ways(contents, guessed);
        TrustPolicy then = policies.apply(ways.at.map(EventTime::at).orElse(guess));
        Ways believed = then.equals(guessed) ? ways : again(contents, ways, then);
        return complaint(contents, verified(contents, believed, believed.at.map(EventTime::at).orElse(guess), signatures));
    }

    /** What a mail says whomever one believes. */
    private record Contents(Message message, BodyText body, Recognized recognized, Complainant complainant, Indicators indicators) {}

    private Contents contents(Message message) {
        BodyText body = BodyText.of(message);
        Recognized recognized = recognized(message, body);
        Complainant complainant = recognized.statement().flatMap(Statement::reporter)
                .orElseGet(() -> complainants.read(message, recognized.format()));
        return new Contents(message, body, recognized, complainant, indicators.extract(message));
    }

    /** The way of one mail, with all that it was read from: under another policy only the judgement changes. */
    private record Way(Message mail, TraceContext context, HopChain chain) {}

    /** The ways of the mails in a complaint, as far as somebody is believed, and the time that follows from them. */
    private record Ways(Optional<Way> first, List<Way> further, Optional<EventTime> at) {

        Optional<HopChain> chain() {
            return first.map(Way::chain);
        }
    }

    private Ways ways(Contents contents, TrustPolicy believed) {
        Recognized recognized = contents.recognized;
        Optional<Message> traced = recognized.format() == ComplaintFormat.NONE ? Optional.of(contents.message) : recognized.reported().message();
        return ways(contents, traced.flatMap(mail -> way(contents, mail, believed)),
                recognized.others().stream().flatMap(mail -> way(contents, mail, believed).stream()).toList());
    }

    private Ways ways(Contents contents, Optional<Way> first, List<Way> further) {
        return new Ways(first, further, eventTimes.read(contents.message, contents.recognized, first.map(Way::chain)));
    }

    private Ways again(Contents contents, Ways ways, TrustPolicy believed) {
        Copy copy = copy(contents, believed);
        return ways(contents, ways.first.map(way -> again(way, believed, copy)), ways.further.stream().map(way -> again(way, believed, copy)).toList());
    }

    private Way again(Way way, TrustPolicy believed, Copy copy) {
        TraceContext context = way.context.believing(believed, copy);
        return again(way, context);
    }

    private Way again(Way way, TraceContext context) {
        return new Way(way.mail, context, chains.again(way.chain, context));
    }

    private Ways verified(Contents contents, Ways ways, Instant at, SignedLinesReader signatures) {
        return ways(contents, ways.first.map(way -> verified(way, at, signatures)), ways.further.stream().map(way -> verified(way, at, signatures)).toList());
    }

    /** A paste has lost the bytes that were signed. */
    private Way verified(Way way, Instant at, SignedLinesReader signatures) {
        List<SignedLines> valid = way.context.copy() == Copy.ORIGINAL ? signatures.read(way.mail, at) : List.of();
        return valid.isEmpty() ? way : again(way, way.context.verified(valid));
    }

    private Complaint complaint(Contents contents, Ways ways) {
        Message message = contents.message;
        Recognized recognized = contents.recognized;
        Optional<String> type = categories.type(message, recognized);
        Accusation accusation = subjects.read(message, recognized, contents.complainant, ways.chain(),
                ways.further.stream().map(Way::chain).toList());
        return new Complaint(message, recognized.format(), categories.category(recognized, type), type, contents.complainant,
                reportIds.read(message, recognized), ways.at,
                accusation.subjects(), accusation.bystanders(),
                recognized.reported(), ways.chain(), contents.indicators.all(), defects(contents, ways.chain()));
    }

    private static List<Defect> defects(Contents contents, Optional<HopChain> chain) {
        List<Defect> defects = new ArrayList<>(contents.body.defects());
        defects.addAll(contents.recognized.defects());
        chain.map(HopChain::defects).ifPresent(defects::addAll);
        defects.addAll(contents.indicators.defects());
        return defects;
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

    private Optional<Way> way(Contents contents, Message traced, TrustPolicy believed) {
        if (traced.field("Received").isEmpty()) {
            return Optional.empty();
        }
        Recognized recognized = contents.recognized;
        TraceContext context = new TraceContext(traced.fields(), traced.envelope().date(), believed,
                mailboxes.read(contents.message, traced, recognized, contents.complainant), copy(contents, believed), recognized.headers(), Set.of());
        return Optional.of(new Way(traced, context, chains.read(context)));
    }

    private Copy copy(Contents contents, TrustPolicy believed) {
        return new CopyReader(chains, believed).copy(contents.message, contents.recognized);
    }
}
