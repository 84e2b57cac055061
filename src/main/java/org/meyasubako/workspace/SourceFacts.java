package org.meyasubako.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Recorded;
import org.meyasubako.asking.lookup.RegistrationSummary;
import org.meyasubako.asking.lookup.Reply;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.complaint.EventTime;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.writing.letter.Field;
import org.meyasubako.writing.letter.FieldName;
import org.meyasubako.writing.letter.FieldSource;
import org.meyasubako.writing.letter.FieldValue;

/** What the chain of a complaint proves of its source, and what the registries said of that. */
final class SourceFacts {

    private SourceFacts() {}

    static List<Field> read(LetterContext context) {
        List<Field> fields = new ArrayList<>();
        context.inspection().ifPresent(inspection -> {
            inspection.complaint().chain().ifPresent(chain -> fields.addAll(ofChain(inspection, chain)));
            inspection.complaint().eventTime().map(EventTime::at).ifPresent(at -> fields.add(new Field(FieldName.EVENT_TIME, new FieldValue.Moment(at),
                    new FieldSource.MailBytes("event", inspection.raw().sha256(), Optional.empty()))));
        });
        context.registration().ifPresent(recorded -> fields.addAll(ofRegistry(recorded)));
        fields.add(new Field(FieldName.REDACTION, new FieldValue.Told(Sentence.of(SourceFacts.class, "redaction")),
                new FieldSource.CaseEntry(context.subject().text())));
        return fields;
    }

    private static List<Field> ofChain(Inspection inspection, HopChain chain) {
        Optional<HopChain.Handover> handover = chain.handover().filter(found -> chain.proves());
        if (handover.isEmpty()) {
            return List.of();
        }
        Hop hop = chain.hops().get(handover.get().hop());
        FieldSource line = new FieldSource.MailBytes("Received", inspection.raw().sha256(), hop.span());
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(FieldName.IP, new FieldValue.Words(handover.get().ip().toString()), line));
        hop.received().by().ifPresent(by -> fields.add(new Field(FieldName.MX, new FieldValue.Words(by), line)));
        return fields;
    }

    private static List<Field> ofRegistry(Recorded<Reply> recorded) {
        List<Field> fields = new ArrayList<>();
        Optional<Observation> observation = recorded.observation();
        Optional<RegistrationSummary> summary = LetterContextReader.summary(recorded);
        if (observation.isEmpty() || summary.isEmpty()) {
            return fields;
        }
        FieldSource answer = new FieldSource.RecordedAnswer(observation.get().question().text(), observation.get().server(), observation.get().asked());
        summary.get().holder().or(summary.get()::name)
                .ifPresent(name -> fields.add(new Field(FieldName.NETWORK, new FieldValue.Words(name), answer)));
        summary.get().abuse().stream().findFirst()
                .ifPresent(abuse -> fields.add(new Field(FieldName.ABUSE_CONTACT, new FieldValue.Words(abuse.address()), answer)));
        fields.add(new Field(FieldName.REGISTRY, new FieldValue.Words(observation.get().server()), answer));
        fields.add(new Field(FieldName.AS_OF, new FieldValue.Moment(observation.get().asked()), answer));
        return fields;
    }
}
