package org.meyasubako.writing.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meyasubako.reading.trace.Anomaly;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.ReceivedField;
import org.meyasubako.writing.document.Html;

/** The hops of a chain in a table, newest first, with the reasoning and what is odd. */
final class HopTable {

    private final HopChain chain;
    private final Print print;
    private final Prose prose;

    HopTable(HopChain chain, Print print) {
        this.chain = chain;
        this.print = print;
        this.prose = print.prose();
    }

    List<Html> write() {
        List<Html> html = new ArrayList<>();
        html.add(prose.table(List.of("hop.number", "hop.from", "hop.by", "hop.time", "hop.standing"), List.of(5, 27, 22, 34, 12),
                chain.hops().stream().map(this::row).toList()));
        html.add(prose.heading(4, prose.say("hop.reading", chain.grade().name())));
        html.add(prose.list(chain.steps().stream().map(step -> prose.tell(step.sentence())).toList()));
        if (!chain.anomalies().isEmpty()) {
            html.add(prose.heading(4, prose.say("hop.anomalies")));
            html.add(prose.list(chain.anomalies().stream().map(this::anomaly).toList()));
        }
        return html;
    }

    /** The code of what a hop is worth. */
    static String standing(HopChain chain, Hop hop) {
        return switch (hop.standing()) {
            case FACT -> chain.isProved(hop) ? "standing.fact" : "standing.claim";
            case HANDOVER -> chain.isProved(hop) ? "standing.handover" : "standing.handover.presumed";
            case CLAIM -> "standing.claim";
        };
    }

    private List<String> row(Hop hop) {
        ReceivedField field = hop.received();
        String from = Stream.of(field.ip().map(Object::toString), field.rdns().map(name -> "rdns " + name),
                        field.helo().map(name -> "helo " + name), field.authUser().map(user -> "auth " + user))
                .flatMap(Optional::stream).collect(Collectors.joining("\n"));
        String by = Stream.of(field.by(), field.byIp().map(Object::toString), field.with(), field.id().map(id -> "id " + id))
                .flatMap(Optional::stream).distinct().collect(Collectors.joining("\n"));
        String time = field.date().map(print.times()::of).orElse("–");
        return List.of(String.valueOf(hop.index() + 1), from.isEmpty() ? "–" : from, by.isEmpty() ? "–" : by, time,
                prose.say(standing(chain, hop)));
    }

    private String anomaly(Anomaly anomaly) {
        String place = anomaly.hop().isPresent() ? prose.say("hop.at", anomaly.hop().getAsInt() + 1) : prose.say("hop.whole");
        return place + " " + anomaly.code() + ": " + prose.tell(anomaly.note());
    }
}
