package org.meyasubako.desktop.complaints.trace.mark;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.reading.trace.HostMark;
import org.meyasubako.workspace.Casework;
import org.meyasubako.workspace.HostMarks;
import org.meyasubako.workspace.Outcome;

/** The hosts that persons marked, and a person's mark on a host. Everything here changes on the UI thread. */
public final class HostMarkViewModel {

    private final WorkRunner works;
    private final ObjectProperty<@Nullable Sentence> refusal = new SimpleObjectProperty<>();
    private Runnable marked = () -> { };
    private @Nullable Casework work;

    public HostMarkViewModel(WorkRunner works) {
        this.works = works;
    }

    /** Marks hosts in another casebook from now on. */
    public void use(Casework other) {
        work = other;
        refusal.set(null);
    }

    /** Runs {@code told} after a mark was set or taken back: chains may read otherwise. */
    public void whenMarked(Runnable told) {
        marked = told;
    }

    /** Why no host can be marked here; empty where one can. */
    public Optional<Sentence> barred() {
        Casework current = work;
        if (current == null || current.profile().isEmpty()) {
            return Optional.of(Sentence.of(HostMarkViewModel.class, "mark.no-profile"));
        }
        return current.casebook().readOnly().map(trouble -> Sentence.of(HostMarkViewModel.class, "mark.read-only"));
    }

    /** Why the last mark was refused; null where it was not. */
    public ReadOnlyObjectProperty<@Nullable Sentence> refusal() {
        return refusal;
    }

    /** A new form lies before the person. */
    public void forgetRefusal() {
        refusal.set(null);
    }

    /** Reads the marks that hold now. */
    public void read(Consumer<List<HostMarks.Marked>> shown) {
        Casework current = work;
        if (current != null) {
            works.load(() -> current.hostMarks().all(), shown);
        }
    }

    /**
     * Says what a host is.
     *
     * @param seenIn the complaint in whose chain it stands
     * @param done runs where it was not refused
     */
    public void mark(String host, HostMark.Role role, CaseNumber.Complaint seenIn, String reason, Runnable done) {
        record(marks -> marks.mark(host, role, Optional.of(seenIn), reason), done);
    }

    /** Takes what was said of a host back. */
    public void takeBack(String host, CaseNumber.Complaint seenIn, String reason, Runnable done) {
        record(marks -> marks.lift(host, Optional.of(seenIn), reason), done);
    }

    private void record(Marking marking, Runnable done) {
        Casework current = work;
        if (current == null || barred().isPresent()) {
            refusal.set(barred().orElse(null));
            return;
        }
        works.load(() -> marking.on(current.hostMarks()), outcome -> {
            refusal.set(outcome.refusal().orElse(null));
            if (outcome.isDone()) {
                done.run();
                marked.run();
            }
        });
    }

    @FunctionalInterface
    private interface Marking {
        Outcome on(HostMarks marks) throws Exception;
    }
}
