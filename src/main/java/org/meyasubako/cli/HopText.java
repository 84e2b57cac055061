package org.meyasubako.cli;

import java.util.StringJoiner;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.ReceivedField;

/** A hop on one line, for a person: names of facts as the formats have them, which are the RFCs' own words. */
final class HopText {

    private final Wording wording;

    HopText(Wording wording) {
        this.wording = wording;
    }

    String line(Hop hop) {
        return hop.index() + " " + hop.standing().name().toLowerCase(java.util.Locale.ROOT) + ": " + line(hop.received());
    }

    String line(ReceivedField field) {
        StringJoiner line = new StringJoiner(" ");
        line.add(field.format());
        field.ip().ifPresent(ip -> line.add("ip=" + ip));
        field.helo().ifPresent(helo -> line.add("helo=" + helo));
        field.rdns().ifPresent(rdns -> line.add("rdns=" + rdns));
        field.by().ifPresent(by -> line.add("by=" + by));
        field.with().ifPresent(with -> line.add("with=" + with));
        field.authUser().ifPresent(user -> line.add("auth=" + user));
        field.localUser().ifPresent(user -> line.add("user=" + user));
        field.id().ifPresent(id -> line.add("id=" + id));
        field.date().map(MailDate::instant).ifPresent(at -> line.add("at=" + wording.tell(at)));
        field.anomalies().forEach(anomaly -> line.add(anomaly.name()));
        if (field.parse() != ReceivedField.ParseState.FULL) {
            line.add("(" + field.parse().name().toLowerCase(java.util.Locale.ROOT) + ")").add(field.raw());
        }
        return line.toString();
    }
}
