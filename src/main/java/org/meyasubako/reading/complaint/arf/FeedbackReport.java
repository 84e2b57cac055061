package org.meyasubako.reading.complaint.arf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.message.MailDateParser;

/**
 * The machine-readable part of a feedback report (RFC 5965 section 3), with what RFC 6591 adds.
 *
 * <p>Its fields are assertions of the reporter. What deviates from the standard is a defect, and is read all the same.
 *
 * @param fields in order, as written
 */
record FeedbackReport(List<HeaderField> fields) {

    /** RFC 5965 section 3.1 and 3.2: these stand at most once. */
    private static final Set<String> ONCE = Set.of("feedback-type", "user-agent", "version", "arrival-date", "received-date", "incidents",
            "original-envelope-id", "original-mail-from", "reporting-mta", "source-ip", "source-port");

    FeedbackReport {
        fields = List.copyOf(fields);
    }

    Optional<HeaderField> field(String name) {
        return fields.stream().filter(field -> field.is(name)).findFirst();
    }

    List<HeaderField> fields(String name) {
        return fields.stream().filter(field -> field.is(name)).toList();
    }

    /** {@code abuse}, {@code fraud}, {@code virus}, … in lower case. */
    String type() {
        return field("Feedback-Type").map(field -> field.body().text().toLowerCase(Locale.ROOT).strip()).orElse("");
    }

    /** Arrival-Date, or the Received-Date of older reports. */
    Optional<Instant> arrival() {
        return field("Arrival-Date").or(() -> field("Received-Date"))
                .flatMap(field -> MailDateParser.parse(field.body().text())).map(MailDate::instant);
    }

    /** Every deviation from RFC 5965 section 3, each with the field concerned. */
    List<Defect> defects() {
        List<Defect> defects = new ArrayList<>();
        for (String required : List.of("Feedback-Type", "User-Agent", "Version")) {
            if (field(required).isEmpty()) {
                defects.add(Defect.of("ARF_" + required.toUpperCase(Locale.ROOT).replace('-', '_') + "_MISSING"));
            }
        }
        Set<String> seen = new HashSet<>();
        for (HeaderField field : fields) {
            String name = field.name().toLowerCase(Locale.ROOT);
            if (!seen.add(name) && ONCE.contains(name)) {
                defects.add(new Defect("ARF_FIELD_REPEATED", field.span()));
            }
        }
        if (field("Arrival-Date").isPresent() && field("Received-Date").isPresent()) {
            defects.add(new Defect("ARF_TWO_ARRIVAL_DATES", field("Received-Date").flatMap(HeaderField::span)));
        }
        addMalformed(defects);
        return defects;
    }

    private void addMalformed(List<Defect> defects) {
        field("Version").filter(version -> !version.body().text().strip().equals("1"))
                .ifPresent(version -> defects.add(new Defect("ARF_VERSION_UNKNOWN", version.span())));
        field("Source-IP").filter(field -> IpAddress.parse(field.body().text()).isEmpty())
                .ifPresent(field -> defects.add(new Defect("ARF_SOURCE_IP_MALFORMED", field.span())));
        field("Arrival-Date").or(() -> field("Received-Date")).filter(field -> arrival().isEmpty())
                .ifPresent(field -> defects.add(new Defect("ARF_ARRIVAL_DATE_MALFORMED", field.span())));
        if (type().equals("auth-failure") && field("Auth-Failure").isEmpty()) {
            defects.add(Defect.of("ARF_AUTH_FAILURE_MISSING"));
        }
    }
}
