package org.meyasubako.desktop.complaints;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.meyasubako.asking.lookup.LookupMode;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.QueueMove;
import org.meyasubako.desktop.complaints.trace.ask.AskViewModel;
import org.meyasubako.desktop.complaints.trace.mark.HostMarkViewModel;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.workspace.CaseRow;
import org.meyasubako.workspace.Casework;
import org.meyasubako.workspace.ComplaintPage;
import org.meyasubako.workspace.Inspection;
import org.meyasubako.workspace.LookupDesk;
import org.meyasubako.workspace.MailImporter;
import org.meyasubako.workspace.Outcome;
import org.meyasubako.workspace.QueueDesk;
import org.meyasubako.workspace.QueueRow;

/** The queue, the chosen complaint as it opens, and what a person does to complaints. Everything here changes on the UI thread. */
public final class ComplaintsViewModel {

    private final WorkRunner works;
    private final QueueViewModel queue;
    private final AskViewModel asking;
    private final HostMarkViewModel marking;
    private final ObjectProperty<@Nullable ComplaintPage> page = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Sentence> refusal = new SimpleObjectProperty<>();
    private final Deque<QueueMove> moves = new ArrayDeque<>();
    private Runnable changed = () -> { };
    private @Nullable QueueDesk desk;

    public ComplaintsViewModel(WorkRunner works, ReadOnlyObjectProperty<LookupMode> mode, Executor ui) {
        this.works = works;
        this.queue = new QueueViewModel(works, ui);
        this.asking = new AskViewModel(works, mode);
        this.marking = new HostMarkViewModel(works);
        queue.chosen().addListener((o, old, row) -> choose(row));
        asking.whenAnswered(this::reload);
        marking.whenMarked(this::rejudged);
    }

    /** Works on another casebook from now on. */
    public void use(Casework work, LookupDesk lookups) {
        QueueDesk other = new QueueDesk(work);
        desk = other;
        moves.clear();
        page.set(null);
        asking.use(lookups);
        marking.use(work);
        queue.use(other);
    }

    /** Runs {@code told} after a deed that may change the cases. */
    public void whenChanged(Runnable told) {
        changed = told;
    }

    public QueueViewModel queue() {
        return queue;
    }

    /** What is known and what could be asked about addresses. */
    public AskViewModel asking() {
        return asking;
    }

    /** What persons say of the chain's hosts. */
    public HostMarkViewModel marking() {
        return marking;
    }

    /** All rows of the queue, shown or not. */
    public List<QueueRow> rows() {
        return queue.rows();
    }

    public ObservableList<QueueLine> shown() {
        return queue.shown();
    }

    public ObservableList<String> tokens() {
        return queue.tokens();
    }

    public StringProperty typed() {
        return queue.typed();
    }

    public ObjectProperty<@Nullable QueueRow> chosen() {
        return queue.chosen();
    }

    /** How many complaints still wait. */
    public ReadOnlyIntegerProperty open() {
        return queue.open();
    }

    /** The chosen complaint, opened; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable ComplaintPage> page() {
        return page;
    }

    /** The chosen complaint as it reads, if there is one. */
    public Optional<Inspection> current() {
        return Optional.ofNullable(page.get()).map(ComplaintPage::inspection);
    }

    /** Why the last deed was refused; null where it was not. */
    public ReadOnlyObjectProperty<@Nullable Sentence> refusal() {
        return refusal;
    }

    public MailImporter.Watcher watcher() {
        return queue.watcher();
    }

    /** Reads queue and page again. */
    public void refresh() {
        queue.refresh();
        reload();
    }

    public void move(int by) {
        queue.move(by);
    }

    public void commitTokens() {
        queue.commitTokens();
    }

    /** The number of the first case in which the chosen complaint stands. */
    public Optional<String> firstCase() {
        return Optional.ofNullable(page.get()).flatMap(shown -> shown.cases().stream().map(CaseRow::id).findFirst());
    }

    private void reload() {
        load(queue.chosen().get());
    }

    private void choose(@Nullable QueueRow row) {
        refusal.set(null);
        load(row);
    }

    private void load(@Nullable QueueRow row) {
        QueueDesk current = desk;
        if (row == null || current == null) {
            page.set(null);
            return;
        }
        works.load(() -> current.open(row.number()), opened -> {
            QueueRow still = queue.chosen().get();
            // Another row may have been chosen meanwhile.
            if (still != null && still.number().equals(row.number())) {
                page.set(opened.orElse(null));
            }
        });
    }

    /** Sets the marked complaints aside, or the chosen one; one undo takes all back. */
    public void setAside() {
        act(current -> current.setAside(numbers()));
    }

    /** Takes the marked complaints to work on, or the chosen one. */
    public void take() {
        act(current -> current.take(numbers()));
    }

    private List<CaseNumber.Complaint> numbers() {
        return queue.subjects().stream().map(QueueRow::number).toList();
    }

    private void act(Move move) {
        QueueDesk current = desk;
        if (current != null && !queue.subjects().isEmpty()) {
            works.load(() -> move.on(current), made -> {
                moves.push(made);
                queue.marked().clear();
                queue.move(1);
                queue.refresh();
            });
        }
    }

    /** Takes the last move in the queue back. */
    public void undo() {
        QueueDesk current = desk;
        if (current != null && !moves.isEmpty()) {
            QueueMove last = moves.pop();
            works.load(() -> current.undo(last), undone -> queue.refresh());
        }
    }

    /** Whether there is a move to take back. */
    public boolean canUndo() {
        return !moves.isEmpty();
    }

    /** Puts a person's verdict in place of the rules'. */
    public void override(Kind kind, CauseCode cause, Optional<CustomerNumber> customer, String reason) {
        judge(current -> current.override(number(), kind, cause, customer, reason));
    }

    /** Puts the chosen complaint, which stands in no case, into this one. */
    public void place(String number) {
        judge(current -> current.place(number(), number));
    }

    /** Lets the rules' verdict hold again. */
    public void restore(String reason) {
        judge(current -> current.restore(number(), reason));
    }

    private CaseNumber.Complaint number() {
        return Optional.ofNullable(page.get()).orElseThrow().number();
    }

    private void judge(Judging judging) {
        QueueDesk current = desk;
        if (current != null && page.get() != null) {
            works.load(() -> judging.on(current), outcome -> {
                refusal.set(outcome.refusal().orElse(null));
                rejudged();
            });
        }
    }

    private void rejudged() {
        refresh();
        changed.run();
    }

    @FunctionalInterface
    private interface Move {
        QueueMove on(QueueDesk desk) throws Exception;
    }

    @FunctionalInterface
    private interface Judging {
        Outcome on(QueueDesk desk) throws Exception;
    }
}
