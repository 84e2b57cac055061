package org.meyasubako.desktop.complaints;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.reading.mailbox.Unread;
import org.meyasubako.workspace.Inspection;
import org.meyasubako.workspace.InspectionSink;
import org.meyasubako.workspace.MailboxInspector;
import org.meyasubako.workspace.QueueFilter;
import org.meyasubako.workspace.QueueRow;
import org.meyasubako.workspace.QueueRowExtractor;

/** The queue of what is open, its filter, and the chosen complaint. All but the reading happens on the thread of the user interface. */
public final class ComplaintsViewModel {

    private final MailboxInspector inspector;
    private final WorkRunner works;
    private final Executor ui;
    private final ObservableList<QueueRow> rows = FXCollections.observableArrayList();
    private final FilteredList<QueueRow> shown = new FilteredList<>(rows);
    private final ObservableList<String> tokens = FXCollections.observableArrayList();
    private final ObservableList<Unread> unread = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable QueueRow> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Inspection> inspection = new SimpleObjectProperty<>();

    public ComplaintsViewModel(MailboxInspector inspector, WorkRunner works, Executor ui) {
        this.inspector = inspector;
        this.works = works;
        this.ui = ui;
        typed.addListener((o, old, text) -> filter());
        tokens.addListener((javafx.beans.Observable o) -> filter());
        chosen.addListener((o, old, row) -> load(row));
    }

    /** The rows that the filter lets through, in the order of the mailbox. */
    public ObservableList<QueueRow> shown() {
        return shown;
    }

    /** How many are open, shown or not. */
    public ObservableList<QueueRow> rows() {
        return rows;
    }

    /** Filter tokens that a person has set, such as {@code format:arf}. */
    public ObservableList<String> tokens() {
        return tokens;
    }

    /** Files that were not read. */
    public ObservableList<Unread> unread() {
        return unread;
    }

    /** What stands in the search field. */
    public StringProperty typed() {
        return typed;
    }

    /** The chosen row; null where none is. */
    public ObjectProperty<@Nullable QueueRow> chosen() {
        return chosen;
    }

    /** The chosen complaint as read; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Inspection> inspection() {
        return inspection;
    }

    /** Opens mailboxes beside what is open. */
    public void open(List<String> paths) {
        String names = String.join(", ", paths);
        QueueFiller filler = new QueueFiller();
        works.start(Sentence.of(ComplaintsViewModel.class, "work.reading", names),
                progress -> inspector.inspect(paths, filler, progress), filler::flush);
    }

    /** Takes words with a colon out of the field and makes tokens of them, as a person ends typing. */
    public void commitTokens() {
        List<String> words = new ArrayList<>();
        for (String word : QueueFilter.parse(typed.get()).tokens()) {
            if (QueueFilter.isToken(word)) {
                tokens.add(word);
            } else {
                words.add(word);
            }
        }
        typed.set(String.join(" ", words));
    }

    private void filter() {
        List<String> all = new ArrayList<>(tokens);
        all.addAll(QueueFilter.parse(typed.get()).tokens());
        QueueFilter filter = new QueueFilter(all);
        shown.setPredicate(filter::admits);
    }

    /** Chooses the row {@code by} places further down among those shown. */
    public void move(int by) {
        if (shown.isEmpty()) {
            return;
        }
        int at = shown.indexOf(chosen.get());
        chosen.set(shown.get(at < 0 ? 0 : Math.clamp(at + by, 0, shown.size() - 1)));
    }

    private void load(@Nullable QueueRow row) {
        if (row == null) {
            inspection.set(null);
            return;
        }
        works.load(() -> inspector.reopen(row.origin(), row.sha256()), read -> {
            // Another row may have been chosen meanwhile.
            if (row.equals(chosen.get())) {
                inspection.set(read);
            }
        });
    }

    /** Takes what is read on the reading thread, and brings it to the queue in batches. */
    private final class QueueFiller implements InspectionSink {

        private final QueueRowExtractor extractor = new QueueRowExtractor();
        private final List<QueueRow> waiting = new ArrayList<>();
        private final List<Unread> notRead = new ArrayList<>();
        private final int before = rows.size();
        private boolean flushing;
        private int read;

        @Override
        public synchronized void inspected(Inspection message) {
            waiting.add(extractor.extract(before + ++read, message));
            flushSoon();
        }

        @Override
        public synchronized void unread(Unread file) {
            notRead.add(file);
            flushSoon();
        }

        /** One flush waits at a time: while the window is busy the batch grows. */
        private void flushSoon() {
            if (!flushing) {
                flushing = true;
                ui.execute(this::flush);
            }
        }

        synchronized void flush() {
            flushing = false;
            rows.addAll(waiting);
            unread.addAll(notRead);
            waiting.clear();
            notRead.clear();
            if (chosen.get() == null) {
                shown.stream().findFirst().ifPresent(chosen::set);
            }
        }
    }

    /** The chosen complaint, if there is one. */
    public Optional<Inspection> current() {
        return Optional.ofNullable(inspection.get());
    }
}
