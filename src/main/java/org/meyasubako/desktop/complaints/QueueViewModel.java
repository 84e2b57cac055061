package org.meyasubako.desktop.complaints;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.meyasubako.casebook.Added;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.reading.mailbox.Unread;
import org.meyasubako.workspace.MailImporter;
import org.meyasubako.workspace.QueueDesk;
import org.meyasubako.workspace.QueueFilter;
import org.meyasubako.workspace.QueueRow;

/**
 * The queue of the open casebook: its rows, the filter, the chosen ones. Rows are read, sifted and put in order away from the thread of the
 * user interface, which only takes the finished lines; the last question wins.
 */
public final class QueueViewModel {

    /** What is shown at first: what still waits. */
    static final String OPEN = "state:open";

    /** Rows that one reading brings while an import runs. */
    private static final int PAGE = 2_000;

    private final WorkRunner works;
    private final List<QueueRow> rows = new ArrayList<>();
    private final ObservableList<QueueLine> shown = FXCollections.observableArrayList();
    private final ObservableList<String> tokens = FXCollections.observableArrayList(OPEN);
    private final ObservableList<Unread> unread = FXCollections.observableArrayList();
    private final ObservableList<QueueRow> marked = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable QueueRow> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
    private final Set<String> unfolded = new HashSet<>();
    private final ImportWatcher watcher;
    private @Nullable QueueDesk desk;
    private long asked;
    private long last;
    private boolean filling;
    private boolean replacing;

    QueueViewModel(WorkRunner works, java.util.concurrent.Executor ui) {
        this.works = works;
        this.watcher = new ImportWatcher(ui);
        typed.addListener((o, old, text) -> sift());
        tokens.addListener((javafx.beans.Observable o) -> sift());
    }

    /** The lines that the filter lets through. */
    public ObservableList<QueueLine> shown() {
        return shown;
    }

    /** How many complaints there are, shown or not. */
    public ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    /** How many still wait for somebody. */
    public ReadOnlyIntegerProperty open() {
        return open.getReadOnlyProperty();
    }

    /** Whether lines are just being replaced: what a list selects meanwhile is no person's choice. */
    boolean isReplacing() {
        return replacing;
    }

    /** All rows, shown or not. */
    public List<QueueRow> rows() {
        return List.copyOf(rows);
    }

    /** Filter tokens that a person has set, such as {@code kind:3}. */
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

    /** The rows that a person marked, to do something to all of them at once. */
    public ObservableList<QueueRow> marked() {
        return marked;
    }

    void use(QueueDesk other) {
        desk = other;
        chosen.set(null);
        rows.clear();
        last = 0;
        unread.clear();
        refresh();
    }

    /** Reads all rows again. */
    public void refresh() {
        QueueDesk current = desk;
        if (current != null) {
            works.load(() -> QueueLine.sorted(current.rows()), read -> {
                rows.clear();
                rows.addAll(read);
                last = read.stream().mapToLong(row -> row.number().number()).max().orElse(0);
                sift();
            });
        }
    }

    /** Unfolds a flood, or folds it again. */
    void toggle(QueueLine line) {
        line.row().flood().ifPresent(name -> {
            if (!unfolded.remove(name)) {
                unfolded.add(name);
            }
            sift();
        });
    }

    /** Takes words with a colon out of the field and makes tokens of them, as a person ends typing. */
    public void commitTokens() {
        List<String> found = QueueFilter.parse(typed.get()).tokens();
        typed.set(QueueFilter.text(typed.get()));
        found.stream().filter(token -> !tokens.contains(token)).forEach(tokens::add);
    }

    /** Chooses the row {@code by} places further down among those shown. */
    public void move(int by) {
        if (!shown.isEmpty()) {
            int at = place(chosen.get());
            chosen.set(shown.get(at < 0 ? 0 : Math.clamp(at + by, 0, shown.size() - 1)).row());
        }
    }

    /** At which place a row is shown; −1 where it isn't. */
    int place(@Nullable QueueRow row) {
        for (int i = 0; i < shown.size() && row != null; i++) {
            if (shown.get(i).row().number().equals(row.number())) {
                return i;
            }
        }
        return -1;
    }

    /** What the deed of a person is about: the marked rows with all reports of the floods among them, else the chosen row. */
    Collection<QueueRow> subjects() {
        Set<QueueRow> subjects = new java.util.LinkedHashSet<>(marked);
        Optional.ofNullable(chosen.get()).filter(row -> subjects.isEmpty()).ifPresent(subjects::add);
        for (QueueRow row : List.copyOf(subjects)) {
            boolean folded = shown.stream().anyMatch(line -> line.row().equals(row) && line.isFlood() && !line.unfolded());
            if (folded) {
                rows.stream().filter(each -> each.flood().equals(row.flood())).forEach(subjects::add);
            }
        }
        return subjects;
    }

    /** Sifts away from the user interface; an answer to a question that is no longer the last one is dropped. */
    private void sift() {
        QueueDesk current = desk;
        if (current == null) {
            return;
        }
        long question = ++asked;
        List<QueueRow> all = List.copyOf(rows);
        String words = QueueFilter.text(typed.get());
        QueueFilter filter = new QueueFilter(tokens).and(QueueFilter.parse(typed.get()));
        Set<String> folds = Set.copyOf(unfolded);
        works.load(() -> {
            Predicate<QueueRow> admitted = filter.test();
            if (!words.isBlank()) {
                Set<Long> found = current.search(words);
                admitted = admitted.and(row -> found.contains(row.number().number()));
            }
            return new Sifted(QueueLine.of(all, admitted, folds), all.size(), (int) all.stream().filter(QueueRow::isOpen).count());
        }, sifted -> {
            if (question == asked) {
                show(sifted);
            }
        });
    }

    private record Sifted(List<QueueLine> lines, int total, int open) {}

    private void show(Sifted sifted) {
        QueueRow before = chosen.get();
        replacing = true;
        shown.setAll(sifted.lines());
        replacing = false;
        total.set(sifted.total());
        open.set(sifted.open());
        int at = place(before);
        if (at >= 0) {
            chosen.set(shown.get(at).row());
        } else if (before == null || (sifted.total() > 0 && !contains(before))) {
            chosen.set(shown.isEmpty() ? null : shown.getFirst().row());
        }
    }

    private boolean contains(QueueRow row) {
        return rows.stream().anyMatch(each -> each.number().equals(row.number()));
    }

    /** Is told by an import what it added. */
    MailImporter.Watcher watcher() {
        return watcher;
    }

    /** Brings the rows that an import has added since the last one that is here. */
    private void fill() {
        QueueDesk current = desk;
        if (current == null || filling) {
            return;
        }
        filling = true;
        long after = last;
        works.load(() -> current.rowsAfter(after, PAGE), read -> {
            filling = false;
            rows.addAll(read.stream().filter(row -> row.number().number() > last).toList());
            last = read.stream().mapToLong(row -> row.number().number()).reduce(last, Math::max);
            sift();
        });
    }

    /** Told on the writing thread; one filling waits at a time, so that the batch grows while the window is busy. */
    private final class ImportWatcher implements MailImporter.Watcher {

        private final java.util.concurrent.Executor ui;
        private final java.util.concurrent.atomic.AtomicBoolean waiting = new java.util.concurrent.atomic.AtomicBoolean();

        ImportWatcher(java.util.concurrent.Executor ui) {
            this.ui = ui;
        }

        @Override
        public void added(Added added) {
            if (waiting.compareAndSet(false, true)) {
                ui.execute(() -> {
                    waiting.set(false);
                    fill();
                });
            }
        }

        @Override
        public void unread(Unread file) {
            ui.execute(() -> unread.add(file));
        }
    }
}
