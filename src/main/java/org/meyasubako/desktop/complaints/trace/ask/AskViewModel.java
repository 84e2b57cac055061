package org.meyasubako.desktop.complaints.trace.ask;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import org.meyasubako.asking.lookup.AskProgress;
import org.meyasubako.asking.lookup.LookupMode;
import org.meyasubako.asking.lookup.Outcome;
import org.meyasubako.asking.lookup.PlannedQuestion;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.Reach;
import org.meyasubako.asking.lookup.Recorded;
import org.meyasubako.asking.lookup.Reply;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.workspace.AddressAnswers;
import org.meyasubako.workspace.LookupDesk;

/** What is known of an address, and the questions that could be asked about it: a person approves them one by one, and exactly those are asked. */
public final class AskViewModel {

    private final WorkRunner works;
    private final ReadOnlyObjectProperty<LookupMode> mode;
    private final ObservableList<PlannedQuestion> planned = FXCollections.observableArrayList();
    private final ObservableSet<Question> approved = FXCollections.observableSet(new HashSet<>());
    private Runnable answered = () -> { };
    private @Nullable LookupDesk desk;

    public AskViewModel(WorkRunner works, ReadOnlyObjectProperty<LookupMode> mode) {
        this.works = works;
        this.mode = mode;
    }

    public void use(LookupDesk other) {
        desk = other;
        planned.clear();
        approved.clear();
    }

    /** Runs {@code told} when new answers were recorded. */
    public void whenAnswered(Runnable told) {
        answered = told;
    }

    /** What may leave the machine. */
    public ReadOnlyObjectProperty<LookupMode> mode() {
        return mode;
    }

    /** The questions that lie before the person. */
    public ObservableList<PlannedQuestion> planned() {
        return planned;
    }

    /** Those of them that the person approves; at first those that reach a registry or ourselves. */
    public ObservableSet<Question> approved() {
        return approved;
    }

    /** Reads what was recorded about an address, nearest to the event; nothing is asked. */
    public void read(IpAddress address, Instant event, Consumer<AddressAnswers> shown) {
        LookupDesk current = desk;
        if (current != null) {
            works.load(() -> current.about(address, event), shown);
        }
    }

    /** Reads every answer that was recorded to a question, the oldest first. */
    public void readHistory(Question question, Consumer<List<Recorded<Reply>>> shown) {
        LookupDesk current = desk;
        if (current != null) {
            works.load(() -> current.historyOf(question), shown);
        }
    }

    /**
     * Plans what could be asked about an address and about what its complaint advertises.
     *
     * @param complaint digest of its mail
     * @param ready runs when the questions lie before the person
     */
    public void plan(IpAddress address, Sha256 complaint, Runnable ready) {
        LookupDesk current = desk;
        if (current != null) {
            works.load(() -> current.plan(address, complaint), questions -> {
                show(questions);
                ready.run();
            });
        }
    }

    private void show(List<PlannedQuestion> questions) {
        planned.setAll(questions);
        approved.clear();
        planned.stream().filter(each -> each.barred().isEmpty() && each.reach() != Reach.SUSPECT).forEach(each -> approved.add(each.question()));
    }

    /** Asks what the mode allows: Offline nothing, Ask exactly the approved questions, Online what reaches a registry. */
    public void ask() {
        LookupDesk current = desk;
        LookupMode how = mode.get();
        if (current == null || how == LookupMode.OFFLINE) {
            return;
        }
        Set<Question> chosen = how == LookupMode.ASK ? Set.copyOf(approved) : Set.of();
        List<PlannedQuestion> questions = planned.stream().filter(each -> how == LookupMode.ONLINE || chosen.contains(each.question())).toList();
        works.start(Sentence.of(AskViewModel.class, "work.asking", questions.size()), progress -> current.ask(questions, how, chosen,
                new AskProgress() {
                    @Override
                    public void done(Outcome outcome, int done, int all) {
                        progress.at(done, all, done);
                    }
                }), answered);
    }
}
