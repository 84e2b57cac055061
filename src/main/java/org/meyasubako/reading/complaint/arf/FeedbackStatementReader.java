package org.meyasubako.reading.complaint.arf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.complaint.EventTime;
import org.meyasubako.reading.complaint.Statement;
import org.meyasubako.reading.complaint.Statement.Tone;
import org.meyasubako.reading.complaint.Subject;
import org.meyasubako.reading.indicator.Indicator;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.message.AddressReader;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.NamedAddress;

/** Reads what the fields of a feedback report state (RFC 5965 section 3, RFC 6591, RFC 6692). */
final class FeedbackStatementReader {

    /** RFC 6430, and the reports of a reader who leaves a list. */
    private static final Set<String> HARMLESS = Set.of("not-spam", "opt-out", "opt-out-list");

    private static final List<String> NUMBERS = List.of("X-Report-ID", "X-Ticket-ID", "X-Case-ID", "X-Incident-ID", "Report-ID", "Incident-ID",
            "Case-ID", "Ticket-ID");

    private final IndicatorExtractor indicators;

    FeedbackStatementReader(IndicatorExtractor indicators) {
        this.indicators = indicators;
    }

    Statement read(FeedbackReport report) {
        List<Subject> subjects = new ArrayList<>();
        addSources(report, subjects);
        addReported(report, subjects);
        return new Statement(tone(report.type()), subjects, report.arrival().map(at -> new EventTime(at, EventTime.Source.ARRIVAL_DATE)),
                number(report), Optional.empty(), Optional.of(type(report.type())), Optional.empty(), receivers(report));
    }

    private static Tone tone(String type) {
        if (HARMLESS.contains(type)) {
            return Tone.HARMLESS;
        }
        return type.equals("auth-failure") ? Tone.INFORMS : Tone.ACCUSES;
    }

    /** RFC 5965 section 7.3; other types are told as they are (section 6). */
    private static String type(String type) {
        return switch (type) {
            case "fraud" -> "phishing";
            case "virus" -> "malware";
            case "abuse", "" -> "spam";
            default -> type;
        };
    }

    private static Optional<String> number(FeedbackReport report) {
        return NUMBERS.stream().flatMap(name -> report.field(name).stream()).map(field -> field.text().strip()).filter(id -> !id.isEmpty())
                .findFirst();
    }

    private static void addSources(FeedbackReport report, List<Subject> found) {
        for (HeaderField field : report.fields("Source-IP")) {
            IpAddress.parse(field.body().text()).ifPresent(ip -> found.add(new Subject(Subject.Type.IP, ip.toString(), Subject.Role.SOURCE,
                    report.arrival(), "arf:Source-IP", field.span())));
        }
        for (HeaderField field : report.fields("Source-Port")) {
            found.add(new Subject(Subject.Type.PORT, field.body().text().strip(), Subject.Role.SOURCE, report.arrival(), "arf:Source-Port",
                    field.span()));
        }
    }

    /** Reported-URI is what the mail advertises; Reported-Domain is whatever the reporter finds worth naming, often his own. */
    private void addReported(FeedbackReport report, List<Subject> found) {
        for (HeaderField field : report.fields()) {
            String name = field.name().toLowerCase(Locale.ROOT);
            if (name.equals("reported-uri") || name.equals("reported-domain")) {
                Subject.Role role = name.equals("reported-uri") ? Subject.Role.ADVERTISED : Subject.Role.MENTIONED;
                indicators.extract(field.body(), Indicator.Where.REPORTED).all().stream()
                        .flatMap(i -> Subject.of(i, role, "").stream())
                        .map(subject -> subject.because("arf:" + field.name())).forEach(found::add);
            }
        }
    }

    /** A feedback loop may be run by another house than the provider: the report names the provider's host or the recipient. */
    private static List<DomainName> receivers(FeedbackReport report) {
        List<DomainName> receivers = new ArrayList<>();
        for (HeaderField field : report.fields("Reporting-MTA")) {
            String host = field.body().text();
            DomainName.parse(host.substring(host.indexOf(';') + 1)).ifPresent(receivers::add);
        }
        report.fields("Original-Rcpt-To").stream().flatMap(field -> AddressReader.read(field.body().text()).stream())
                .map(NamedAddress::address).flatMap(address -> address.domainName().stream()).forEach(receivers::add);
        return receivers;
    }
}
