package org.meyasubako.cli;

import java.util.List;
import java.util.Locale;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.trace.Anomaly;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.ReceivedField;

/** The hop object of the formats: of a chain, and of one field alone. */
final class HopJson {

    /** A hop in its chain. */
    JsonText write(Hop hop, HopChain chain) {
        ReceivedField field = hop.received();
        JsonText json = new JsonText().put("index", hop.index());
        addPeer(json, field);
        addTransfer(json, field);
        addDate(json, field);
        json.put("delaySeconds", hop.delaySeconds());
        List<String> anomalies = chain.anomaliesOf(hop).stream().map(Anomaly::code).map(Enum::name).distinct().toList();
        return json.put("format", field.format())
                .putStrings("anomalies", anomalies)
                .put("standing", hop.standing().name().toLowerCase(Locale.ROOT))
                .putSpan("span", hop.span());
    }

    /** One field, with its raw text. */
    JsonText write(ReceivedField field) {
        JsonText json = new JsonText();
        addPeer(json, field);
        addTransfer(json, field);
        addDate(json, field);
        return json.put("format", field.format())
                .putStrings("anomalies", field.anomalies().stream().map(Enum::name).toList())
                .put("raw", field.raw());
    }

    private static void addPeer(JsonText json, ReceivedField field) {
        json.put("role", field.role().name().toLowerCase(Locale.ROOT))
                .put("parse", field.parse().name().toLowerCase(Locale.ROOT))
                .put("helo", field.helo())
                .put("rdns", field.rdns())
                .put("rdnsState", field.rdnsState().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("ip", field.ip())
                .put("port", field.port())
                .put("ident", field.ident());
    }

    private static void addTransfer(JsonText json, ReceivedField field) {
        json.put("by", field.by())
                .put("byIp", field.byIp())
                .put("with", field.with())
                .put("auth", field.auth())
                .put("authUser", field.authUser())
                .put("localUser", field.localUser())
                .put("id", field.id())
                .put("for", field.forAddress())
                .put("envelopeFrom", field.envelopeFrom())
                .put("tls", field.tls());
    }

    private static void addDate(JsonText json, ReceivedField field) {
        json.putInstant("at", field.date().map(MailDate::instant)).put("zone", field.date().flatMap(MailDate::zone));
    }
}
