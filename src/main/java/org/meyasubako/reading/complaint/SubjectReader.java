package org.meyasubako.reading.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.indicator.Indicator;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.NamedAddress;
import org.meyasubako.reading.trace.Grade;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HopChain;

/** Reads what a complaint accuses, best first: the source of the mail, what it advertises, and what else is named. */
final class SubjectReader {

    private final IndicatorExtractor indicators;

    SubjectReader(IndicatorExtractor indicators) {
        this.indicators = indicators;
    }

    List<Subject> read(Message message, Recognized recognized, Complainant complainant, Optional<HopChain> chain) {
        List<Subject> found = new ArrayList<>();
        Bystanders bystanders = new Bystanders(complainant, message, recognized.words());
        Optional<Instant> arrival = recognized.report().flatMap(FeedbackReport::arrival);
        recognized.report().ifPresent(report -> addReport(report, arrival, found));
        if (recognized.format() != ComplaintFormat.NONE) {
            chain.ifPresent(c -> addChain(c, found));
            recognized.reported().message().ifPresent(reported -> addReported(reported, bystanders, found));
            addWords(message, recognized, bystanders, found);
        }
        return distinct(found);
    }

    private static void addReport(FeedbackReport report, Optional<Instant> arrival, List<Subject> found) {
        for (HeaderField field : report.fields("Source-IP")) {
            IpAddress.parse(field.body().text()).ifPresent(ip -> found.add(new Subject(Subject.Type.IP, ip.toString(), Subject.Role.SOURCE,
                    arrival, "arf:Source-IP", field.span())));
        }
        for (HeaderField field : report.fields("Source-Port")) {
            found.add(new Subject(Subject.Type.PORT, field.body().text().strip(), Subject.Role.SOURCE, arrival, "arf:Source-Port", field.span()));
        }
    }

    private static void addChain(HopChain chain, List<Subject> found) {
        chain.handover().ifPresent(handover -> {
            Hop hop = chain.hops().get(handover.hop());
            String why = chain.grade().compareTo(Grade.B) <= 0 ? "chain:handover" : "chain:presumed-handover";
            found.add(new Subject(Subject.Type.IP, handover.ip().toString(), Subject.Role.SOURCE,
                    hop.received().date().map(MailDate::instant), why, hop.span()));
        });
    }

    private void addReported(Message reported, Bystanders bystanders, List<Subject> found) {
        indicators.extract(reported).all().stream().filter(i -> isInBody(i) && bystanders.isAccusable(i))
                .map(i -> subject(i, i.type() == Indicator.Type.URL ? Subject.Role.ADVERTISED : Subject.Role.MENTIONED, "reported:body"))
                .flatMap(Optional::stream).forEach(found::add);
        reported.envelope().from().map(NamedAddress::address).ifPresent(from -> found.add(new Subject(Subject.Type.EMAIL,
                from.normalised().toString(), Subject.Role.MENTIONED, Optional.empty(), "reported:From", fieldSpan(reported, "From"))));
    }

    private static boolean isInBody(Indicator indicator) {
        return indicator.where() == Indicator.Where.TEXT || indicator.where() == Indicator.Where.HTML;
    }

    private static Optional<Span> fieldSpan(Message message, String name) {
        return message.field(name).flatMap(HeaderField::span);
    }

    /** What the complainant himself names: in a plain complaint it is what he accuses; beside a report it is only named, unless it says more. */
    private void addWords(Message message, Recognized recognized, Bystanders bystanders, List<Subject> found) {
        boolean plain = recognized.format() == ComplaintFormat.PLAIN;
        if (recognized.format() == ComplaintFormat.ARF) {
            addReportedUris(recognized.report().orElseThrow(), found);
            return;
        }
        Stream<Indicator> inWords = indicators.extract(bystanders.withoutSignature(), Indicator.Where.TEXT).all().stream();
        Stream<Indicator> inSubject = message.field("Subject").stream()
                .flatMap(field -> indicators.extract(field.body(), Indicator.Where.HEADER).all().stream());
        Stream.concat(inSubject, inWords).filter(bystanders::isAccusable)
                .map(i -> subject(i, plain ? roleOf(i) : Subject.Role.MENTIONED, i.where() == Indicator.Where.HEADER ? "subject" : "text"))
                .flatMap(Optional::stream).forEach(found::add);
    }

    private void addReportedUris(FeedbackReport report, List<Subject> found) {
        Stream.concat(report.fields("Reported-URI").stream(), report.fields("Reported-Domain").stream())
                .flatMap(field -> indicators.extract(field.body(), Indicator.Where.REPORTED).all().stream()
                        .map(i -> subject(i, Subject.Role.ADVERTISED, "arf:" + field.name())))
                .flatMap(Optional::stream).forEach(found::add);
    }

    private static Subject.Role roleOf(Indicator indicator) {
        return switch (indicator.type()) {
            case IP -> Subject.Role.SOURCE;
            case URL, DOMAIN -> Subject.Role.ADVERTISED;
            case EMAIL, HASH -> Subject.Role.MENTIONED;
        };
    }

    private static Optional<Subject> subject(Indicator indicator, Subject.Role role, String why) {
        Optional<Subject.Type> type = switch (indicator.type()) {
            case IP -> Optional.of(Subject.Type.IP);
            case URL -> Optional.of(Subject.Type.URL);
            case DOMAIN -> Optional.of(Subject.Type.DOMAIN);
            case EMAIL -> Optional.of(Subject.Type.EMAIL);
            case HASH -> Optional.empty();
        };
        return type.map(t -> new Subject(t, indicator.value(), role, Optional.empty(), why + "-" + t.code(), indicator.span()));
    }

    /** Each thing once, in its strongest role; roles in their order, within a role the order of the complaint. */
    private static List<Subject> distinct(List<Subject> found) {
        List<Subject> distinct = new ArrayList<>();
        found.stream().sorted(Comparator.comparing(Subject::role)).forEach(subject -> {
            boolean there = distinct.stream().anyMatch(other -> other.type() == subject.type() && other.value().equals(subject.value()));
            if (!there && distinct.size() < MOST) {
                distinct.add(subject);
            }
        });
        return distinct;
    }

    /** Subjects of one complaint; a table of thousands has its own reader. */
    private static final int MOST = 500;

    /** Whether a mailbox is the complainant's. */
    static boolean isHis(MailAddress address, Complainant complainant) {
        return complainant.address().filter(own -> own.normalised().equals(address.normalised())).isPresent();
    }
}
