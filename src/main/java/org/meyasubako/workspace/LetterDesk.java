package org.meyasubako.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.own.provider.Desk;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.reading.mailbox.UnreadableMailboxException;
import org.meyasubako.writing.letter.CaseTag;
import org.meyasubako.writing.letter.Draft;
import org.meyasubako.writing.letter.Export;
import org.meyasubako.writing.letter.FieldName;
import org.meyasubako.writing.letter.LetterKind;
import org.meyasubako.writing.letter.LetterRequest;
import org.meyasubako.writing.letter.LetterRules;
import org.meyasubako.writing.letter.LetterState;
import org.meyasubako.writing.letter.LetterWriter;
import org.meyasubako.writing.letter.Refusal;
import org.meyasubako.writing.letter.RefusedTemplate;
import org.meyasubako.writing.redaction.StruckMessage;

/** The letters of a casebook: which are possible and why not, drafts and batches of them, and what was really sent. Nothing is sent here. */
public final class LetterDesk {

    private final Casework work;

    LetterDesk(Casework work) {
        this.work = work;
    }

    /** The desk's own templates that can't be used, with line and reason; the shipped ones stand in their place. */
    public List<RefusedTemplate> refusedTemplates() {
        return work.stationery().templates().get().refused();
    }

    /** Every kind of letter with what stands against it here. */
    public List<LetterChoice> choices(String subject) throws CasebookUnavailableException {
        LetterSituations situations = new LetterSituations(work, false);
        List<LetterChoice> choices = new ArrayList<>();
        for (LetterKind kind : LetterKind.values()) {
            List<LetterContext> contexts = new LetterContextReader(work).read(subject, kind);
            List<List<Sentence>> against = contexts.stream().map(context -> refusals(kind, context, situations)).toList();
            int possible = (int) against.stream().filter(List::isEmpty).count();
            List<Sentence> reasons = contexts.isEmpty() ? List.of(say("refused.no-reader", kind.code()))
                    : against.stream().flatMap(List::stream).distinct().toList();
            choices.add(new LetterChoice(kind, possible, reasons));
        }
        return choices;
    }

    /** The letters as they would be written now, one a reader; none where the subject has no such reader. */
    public List<LetterPlan> plan(LetterOrder order) throws CasebookUnavailableException {
        LetterSituations situations = new LetterSituations(work, order.again());
        LetterFactReader facts = new LetterFactReader(work);
        List<LetterPlan> plans = new ArrayList<>();
        for (LetterContext context : new LetterContextReader(work).read(order.subject(), order.kind())) {
            List<Sentence> refusals = refusals(order.kind(), context, situations);
            plans.add(refusals.isEmpty() ? draft(order, context, facts) : new LetterPlan(context, Optional.empty(), refusals));
        }
        return plans;
    }

    private static List<Sentence> refusals(LetterKind kind, LetterContext context, LetterSituations situations) {
        return LetterRules.refusals(kind, situations.of(context)).stream().map(Refusal::reason).toList();
    }

    private LetterPlan draft(LetterOrder order, LetterContext context, LetterFactReader facts) throws CasebookUnavailableException {
        Desk desk = work.profile().orElseGet(Profile::empty).desk();
        Language language = order.language().orElse(context.addressee().language());
        LetterRequest request = new LetterRequest(order.kind(), language, context.addressee(), new CaseTag(desk.casePrefix(), context.subject().text()),
                facts.read(order.kind(), context, order.typed()));
        return switch (new LetterWriter(desk, work.stationery().templates().get()).draft(request)) {
            case Draft draft -> new LetterPlan(context, Optional.of(draft), List.of());
            case RefusedTemplate refused -> new LetterPlan(context, Optional.empty(), List.of(refused.reason()));
        };
    }

    /**
     * Writes letters into a folder and keeps them as drafts. Where one lacks something, only marked text and paper of it are written, and it
     * is not kept; one that would name whom it must not leaves no file.
     *
     * @throws IOException where the folder cannot be written; what was kept before stays kept
     * @throws InterruptedException where the work was cancelled; what was written stands, and is kept
     */
    public List<WrittenLetter> write(List<LetterPlan> plans, Path folder, Progress progress) throws IOException, InterruptedException {
        return new LetterFiles(work, folder).write(plans, progress);
    }

    /** The paper of a letter as it would be now, to look at or print; nothing is kept. */
    public Export paper(LetterPlan plan) throws CasebookUnavailableException {
        return plan.draft().isPresent() ? new LetterPreview(work).paper(plan.context(), plan.draft().get()) : new Export.Refused(plan.refusals());
    }

    /** The copy of the complaint from which a letter quotes, with each place struck; empty where it quotes none. */
    public Optional<StruckMessage> struck(LetterPlan plan) throws CasebookUnavailableException {
        LetterContext context = plan.context();
        boolean quotes = plan.draft().filter(draft -> draft.facts().stream().anyMatch(fact -> fact.name() == FieldName.SAMPLE)).isPresent();
        return quotes ? new SampleReader(work).copy(context) : Optional.empty();
    }

    /** Keeps whole letters as drafts without writing any file. */
    public List<WrittenLetter> keep(List<LetterPlan> plans) throws CasebookUnavailableException {
        return new LetterFiles(work, Path.of("")).keep(plans);
    }

    /** All letters by number. */
    public List<LetterRow> all() throws CasebookUnavailableException {
        return work.casebook().letters().all().stream().flatMap(letter -> LetterRow.of(letter).stream()).toList();
    }

    /**
     * Marks letters as sent or posted in one act; {@link LetterState#DRAFTED} takes that back.
     *
     * @param at when they left
     */
    public Outcome mark(List<Long> numbers, LetterState state, Instant at) throws CasebookUnavailableException {
        return new LetterMarker(work).mark(numbers, state, at);
    }

    /**
     * Looks for our letters in mailboxes of sent mail, keeps what was really sent, and marks them in one act.
     *
     * @throws UnreadableMailboxException where a path that a person named cannot be opened
     * @throws InterruptedException where the work was cancelled; then nothing is marked
     */
    public SentSummary takeSent(List<String> mailboxes, Progress progress)
            throws CasebookUnavailableException, UnreadableMailboxException, InterruptedException {
        return new SentMailReader(work).read(mailboxes, progress);
    }

    private static Sentence say(String code, Object... arguments) {
        return Sentence.of(LetterDesk.class, code, arguments);
    }
}
