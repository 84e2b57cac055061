package org.meyasubako.desktop;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.workspace.Casework;
import org.meyasubako.workspace.SentSummary;

/** Looks for our letters in mailboxes of sent mail, and tells what was found. */
public final class SentMailViewModel {

    private final WorkRunner works;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<@Nullable SentSummary> found = new ReadOnlyObjectWrapper<>();

    /** @param changed runs when letters were marked */
    SentMailViewModel(WorkRunner works, Runnable changed) {
        this.works = works;
        this.changed = changed;
    }

    /** What the last look found; null while nobody looked, or once it was read. */
    public ReadOnlyObjectProperty<@Nullable SentSummary> found() {
        return found.getReadOnlyProperty();
    }

    /** Takes over what was sent; cancelled, nothing is marked. */
    public void take(Casework work, List<String> mailboxes) {
        works.start(Sentence.of(SentMailViewModel.class, "sent.taking"), progress -> {
            SentSummary summary = work.letters().takeSent(mailboxes, progress);
            works.load(() -> summary, found::set);
        }, changed);
    }

    /** A person has read it. */
    public void dismiss() {
        found.set(null);
    }
}
