package org.meyasubako.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.KeptLetter;
import org.meyasubako.casebook.LetterReader;
import org.meyasubako.casebook.ListRow;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.assessment.LogAnswer;
import org.meyasubako.judging.bundle.BundleKey;
import org.meyasubako.judging.bundle.Decision;
import org.meyasubako.judging.bundle.Member;
import org.meyasubako.judging.deadline.BusinessCalendar;
import org.meyasubako.judging.deadline.DeadlineRule;
import org.meyasubako.judging.deadline.JapaneseHolidays;
import org.meyasubako.writing.letter.Field;
import org.meyasubako.writing.letter.FieldName;
import org.meyasubako.writing.letter.FieldSource;
import org.meyasubako.writing.letter.FieldValue;
import org.meyasubako.writing.letter.LetterFacts;
import org.meyasubako.writing.letter.LetterKind;
import org.meyasubako.writing.letter.LetterRules;
import org.meyasubako.writing.redaction.Audience;

/**
 * Gathers what is known for a letter, each statement with what it rests on: from the complaint, the case, the recorded answers and the
 * profile; what a person typed holds over all of them.
 */
final class LetterFactReader {

    private static final Set<Kind> SENT_FROM_HERE = Set.of(Kind.SENT, Kind.ABUSED, Kind.SENT_OR_ABUSED);

    private final Casework work;
    /** Read once: a batch has many letters about one case. */
    private final Map<CaseNumber, List<KeptLetter>> letters = new HashMap<>();

    LetterFactReader(Casework work) {
        this.work = work;
    }

    LetterFacts read(LetterKind kind, LetterContext context, Map<FieldName, String> typed) throws CasebookUnavailableException {
        List<Field> fields = new ArrayList<>(new DeskFacts(work).standing());
        fields.addAll(SourceFacts.read(context));
        fields.addAll(ofComplaint(kind, context));
        fields.addAll(ofCase(kind, context));
        fields.addAll(new ListingFacts(work).read(context));
        typed.forEach((name, words) -> fields.add(new Field(name, new FieldValue.Words(words), new FieldSource.Typed(work.person().account()))));
        return LetterFacts.of(fields);
    }

    private List<Field> ofComplaint(LetterKind kind, LetterContext context) throws CasebookUnavailableException {
        List<Field> fields = new ArrayList<>();
        if (!context.complaints().isEmpty()) {
            ListRow first = context.complaints().getFirst();
            FieldSource mail = new FieldSource.MailBytes("Received", first.sha256(), Optional.empty());
            first.columns().received().ifPresent(at -> fields.add(new Field(FieldName.RECEIVED, new FieldValue.Moment(at), mail)));
            context.inspection().ifPresent(read -> fields.add(new Field(FieldName.HANDED_IN, new FieldValue.Told(Sentence.of(LetterFactReader.class,
                    "handed-in." + read.complaint().reported().form().code(), context.complaints().size())), mail)));
            fields.add(new Field(FieldName.TERM, new FieldValue.Day(day(term(kind, context))), new FieldSource.DeskTerm(term(kind, context).title())));
        }
        if (kind.required().contains(FieldName.SAMPLE)) {
            sample(context).ifPresent(fields::add);
        }
        return fields;
    }

    /** By when the desk decides: the clock of its kind; where nothing is ours, that of the longer term. */
    private static DeadlineRule term(LetterKind kind, LetterContext context) {
        boolean sent = context.opened().map(each -> each.bundle().kind()).filter(SENT_FROM_HERE::contains).isPresent();
        return sent && kind.isAnswer() ? DeadlineRule.DECISION : DeadlineRule.DECISION_OR_HOLD;
    }

    private LocalDate day(DeadlineRule rule) {
        return due(rule.term().amount());
    }

    private LocalDate due(int businessDays) {
        Instant due = new BusinessCalendar(new JapaneseHolidays(), BusinessCalendar.YEAR_END, work.zone()).plusBusinessDays(work.now(), businessDays);
        return LocalDate.ofInstant(due, work.zone());
    }

    private Optional<Field> sample(LetterContext context) throws CasebookUnavailableException {
        return new SampleReader(work).copy(context).map(copy -> new Field(FieldName.SAMPLE, new FieldValue.Quoted(copy.text().lines().toList()),
                new FieldSource.MailBytes("message", context.inspection().orElseThrow().raw().sha256(), Optional.empty())));
    }

    private List<Field> ofCase(LetterKind kind, LetterContext context) throws CasebookUnavailableException {
        List<Field> fields = new ArrayList<>();
        if (context.opened().isEmpty()) {
            return fields;
        }
        CaseBoard.OpenCase opened = context.opened().get();
        FieldSource entry = new FieldSource.CaseEntry(opened.number().text());
        fields.add(new Field(FieldName.COUNT, new FieldValue.Count(opened.bundle().complaints().size()), entry));
        fields.add(new Field(FieldName.ACCOUNT, new FieldValue.Words(opened.bundle().key().value()), entry));
        fields.add(new Field(FieldName.ABUSED, new FieldValue.Words(opened.bundle().key().value()), entry));
        fields.add(new Field(FieldName.DUE, new FieldValue.Day(due(DeadlineRule.CUSTOMER_REPLY.term().amount())),
                new FieldSource.DeskTerm(DeadlineRule.CUSTOMER_REPLY.title())));
        cause(context, opened).ifPresent(fields::add);
        url(opened).ifPresent(fields::add);
        if (kind != LetterKind.L12) {
            time(context, opened).ifPresent(fields::add);
        }
        opened.bundle().customer().ifPresent(number -> fields.add(
                new Field(FieldName.CONTRACT, new FieldValue.Words(number.value()), new FieldSource.ProfileRow("customers.csv", number.value()))));
        opened.standing().ifPresent(decision -> fields.addAll(ofDecision(decision)));
        fields.addAll(new DeskFacts(work).clause(opened, opened.standing().flatMap(Decision::clause)));
        history(context, opened).ifPresent(fields::add);
        return fields;
    }

    /** The cause of the complaint that the letter speaks of, as the case holds it. */
    private static Optional<Field> cause(LetterContext context, CaseBoard.OpenCase opened) {
        Optional<Sha256> shown = context.inspection().map(read -> read.raw().sha256());
        Optional<Member> member = opened.bundle().members().stream().filter(each -> shown.filter(each.complaint()::equals).isPresent()).findFirst();
        return member.map(each -> new Field(FieldName.CAUSE, new FieldValue.Attribution(each.gravest().cause(), each.gravest().grade(), LogAnswer.NOT_SEARCHED),
                new FieldSource.MailBytes(each.gravest().cause().code(), each.complaint(), Optional.empty())));
    }

    private static Optional<Field> url(CaseBoard.OpenCase opened) {
        return opened.bundle().key().type() != BundleKey.Type.HOST ? Optional.empty()
                : Optional.of(new Field(FieldName.URL, new FieldValue.PageAddress("http://" + opened.bundle().key().value() + "/"),
                        new FieldSource.CaseEntry(opened.number().text())));
    }

    /** A customer is told the hour alone: by the second he would find the recipient in his own log. */
    private static Optional<Field> time(LetterContext context, CaseBoard.OpenCase opened) {
        Optional<Sha256> shown = context.inspection().map(read -> read.raw().sha256());
        return opened.bundle().members().stream().filter(each -> shown.filter(each.complaint()::equals).isPresent()).findFirst()
                .map(member -> new Field(FieldName.EVENT_TIME, new FieldValue.Moment(context.reader() instanceof LetterReader.Customer
                        ? member.candidate().event().truncatedTo(ChronoUnit.HOURS) : member.candidate().event()),
                        new FieldSource.MailBytes("event", member.complaint(), Optional.empty())));
    }

    private static List<Field> ofDecision(Decision decision) {
        FieldSource decided = new FieldSource.Decided(decision.person(), decision.at());
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(FieldName.START, new FieldValue.Moment(decision.at()), decided));
        fields.add(new Field(FieldName.REMOVED, new FieldValue.Moment(decision.at()), decided));
        LetterRules.outcome(Optional.of(decision)).ifPresent(outcome -> fields.add(new Field(FieldName.OUTCOME, outcome, decided)));
        return fields;
    }

    /** What was written to the customer in this case. */
    private Optional<Field> history(LetterContext context, CaseBoard.OpenCase opened) throws CasebookUnavailableException {
        List<FieldValue.Entry> entries = new ArrayList<>();
        for (CaseNumber.Bundle number : opened.numbers()) {
            if (!letters.containsKey(number)) {
                letters.put(number, work.casebook().letters().of(number));
            }
            for (KeptLetter letter : letters.getOrDefault(number, List.of())) {
                letter.draft().filter(draft -> draft.reader().equals(context.reader()) && letter.left().isPresent())
                        .ifPresent(draft -> entries.add(new FieldValue.Entry(letter.left(), draft.kind().code())));
            }
        }
        return entries.isEmpty() ? Optional.empty()
                : Optional.of(new Field(FieldName.HISTORY, new FieldValue.Chronicle(entries), new FieldSource.CaseEntry(opened.number().text())));
    }
}
