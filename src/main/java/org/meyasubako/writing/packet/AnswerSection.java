package org.meyasubako.writing.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.RegistrationSummary;
import org.meyasubako.asking.lookup.Reply;
import org.meyasubako.writing.document.Html;

/** What name servers, registries and lists answered, each with server and time. */
final class AnswerSection implements Section {

    private final Print print;
    private final Prose prose;

    AnswerSection(Print print) {
        this.print = print;
        this.prose = print.prose();
    }

    /** The name of an answer's exhibit; from 1. */
    static String exhibit(int index) {
        return "A-" + (index + 1);
    }

    @Override
    public Piece write() {
        List<Html> html = new ArrayList<>();
        html.add(prose.heading(1, prose.say("answer.title")));
        if (!print.scope().isWhole()) {
            html.add(prose.gap(prose.say("answer.left-out")));
        } else if (print.contents().answers().isEmpty()) {
            html.add(prose.gap(prose.say("answer.none")));
        } else {
            html.add(prose.quiet(prose.say("answer.note")));
            html.add(prose.table(List.of("answer.exhibit", "answer.question", "answer.server", "answer.asked", "answer.reply"),
                    List.of(8, 22, 16, 22, 32), rows()));
        }
        return Piece.of(html);
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        List<PacketAnswer> answers = print.contents().answers();
        for (int i = 0; i < answers.size(); i++) {
            Observation asked = answers.get(i).observation();
            rows.add(List.of(exhibit(i), asked.question().text(), asked.server(), print.times().of(asked.asked()),
                    reply(answers.get(i))));
        }
        return rows;
    }

    private String reply(PacketAnswer answer) {
        return answer.reading().found().map(this::told)
                .or(() -> answer.reading().whyUnknown().map(why -> prose.say("answer.unknown", prose.tell(why))))
                .orElse(prose.say("answer.absent"));
    }

    private String told(Reply reply) {
        return switch (reply) {
            case Reply.Records records -> String.join("\n", records.values());
            case Reply.Registration registration -> told(registration.summary());
        };
    }

    private String told(RegistrationSummary summary) {
        return Stream.of(summary.subject(), summary.name(), summary.holder(), summary.country(), summary.registrar(),
                        summary.origin().map(Object::toString), summary.abuse().stream().findFirst().map(contact -> "abuse " + contact.address()))
                .flatMap(Optional::stream).collect(Collectors.collectingAndThen(Collectors.joining("\n"),
                        told -> told.isEmpty() ? prose.say("answer.unread") : told));
    }
}
