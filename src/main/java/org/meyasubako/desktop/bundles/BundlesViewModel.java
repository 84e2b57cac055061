package org.meyasubako.desktop.bundles;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.judging.bundle.SiteCheck;
import org.meyasubako.workspace.CaseDesk;
import org.meyasubako.workspace.CaseDetail;
import org.meyasubako.workspace.CaseRow;
import org.meyasubako.workspace.Casework;
import org.meyasubako.workspace.EvidenceKeeper;
import org.meyasubako.workspace.Outcome;
import org.meyasubako.writing.letter.LetterState;

/** The cases, the chosen one, and what a person does to it. Works are done elsewhere; everything here changes on the UI thread. */
public final class BundlesViewModel {

    private final WorkRunner works;
    private final AnswerBatch answers;
    private final ObservableList<CaseRow> rows = FXCollections.observableArrayList();
    private final FilteredList<CaseRow> shown = new FilteredList<>(rows);
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable CaseRow> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable CaseDetail> detail = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Sentence> refusal = new SimpleObjectProperty<>();
    private @Nullable CaseDesk desk;
    private @Nullable Casework work;

    public BundlesViewModel(WorkRunner works) {
        this.works = works;
        this.answers = new AnswerBatch(works, this::refresh);
        typed.addListener((o, old, text) -> shown.setPredicate(row -> matches(row, text)));
        chosen.addListener((o, old, row) -> open(row));
    }

    private static boolean matches(CaseRow row, String text) {
        String wanted = text.strip().toLowerCase(java.util.Locale.ROOT);
        return wanted.isEmpty() || (row.id() + " " + row.key().value() + " " + row.customerName().orElse("") + " "
                + row.key().customer().map(Object::toString).orElse("")).toLowerCase(java.util.Locale.ROOT).contains(wanted);
    }

    /** Works on another casebook from now on. */
    public void use(Casework other) {
        work = other;
        answers.use(other);
        desk = other.cases();
        chosen.set(null);
        refresh();
    }

    /** Reads the list again, as after an import; the chosen case stays chosen. */
    public void refresh() {
        CaseDesk current = desk;
        if (current != null) {
            works.load(current::rows, this::show);
        }
    }

    private void show(List<CaseRow> read) {
        @Nullable CaseRow before = chosen.get();
        rows.setAll(read);
        CaseRow again = read.stream().filter(row -> before != null && row.id().equals(before.id())).findFirst()
                .or(() -> shown.stream().findFirst()).orElse(null);
        chosen.set(again);
        open(again);
    }

    public ObservableList<CaseRow> rows() {
        return rows;
    }

    /** The cases that the search lets through. */
    public ObservableList<CaseRow> shown() {
        return shown;
    }

    /** What stands in the list's search field: a number, a host, a customer. */
    public StringProperty typed() {
        return typed;
    }

    public ObjectProperty<@Nullable CaseRow> chosen() {
        return chosen;
    }

    /** The chosen case, opened; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable CaseDetail> detail() {
        return detail;
    }

    /** Why the last deed was refused; null where it was not. */
    public ReadOnlyObjectProperty<@Nullable Sentence> refusal() {
        return refusal;
    }

    /** Chooses the case of this number, where it is there. */
    public void choose(String id) {
        typed.set("");
        rows.stream().filter(row -> row.id().equals(id)).findFirst().ifPresent(chosen::set);
    }

    /** Chooses the case {@code by} places further down. */
    public void move(int by) {
        if (!shown.isEmpty()) {
            int at = shown.indexOf(chosen.get());
            chosen.set(shown.get(at < 0 ? 0 : Math.clamp(at + by, 0, shown.size() - 1)));
        }
    }

    private void open(@Nullable CaseRow row) {
        CaseDesk current = desk;
        if (row == null || current == null) {
            detail.set(null);
            return;
        }
        works.load(() -> current.open(row.id()), opened -> {
            // Another case may have been chosen meanwhile.
            if (row.equals(chosen.get())) {
                detail.set(opened);
            }
        });
    }

    /** Answers to everybody of a case. */
    AnswerBatch answers() {
        return answers;
    }

    /** Marks letters, all in one act: sent or posted now, or drafts again. */
    void mark(List<Long> letters, LetterState state) {
        Casework current = work;
        if (current != null) {
            act(desk -> current.letters().mark(letters, state, current.clock().instant()));
        }
    }

    /** Does something to the chosen case; a refusal is shown where the person did it, and what came of it is read again. */
    void act(Deed deed) {
        CaseDesk current = desk;
        if (current != null) {
            works.load(() -> deed.on(current), outcome -> {
                refusal.set(outcome.refusal().orElse(null));
                refresh();
            });
        }
    }

    /** Records a look at a page in this person's name, its picture or archive kept as evidence. */
    void siteCheck(String number, SiteCheckRequest request) {
        Casework current = work;
        if (current != null) {
            act(cases -> {
                Optional<Sha256> evidence = Optional.empty();
                if (request.evidence().isPresent()) {
                    evidence = Optional.of(new EvidenceKeeper(current).keep(request.evidence().get()));
                }
                return cases.siteCheck(number, new SiteCheck(current.clock().instant(), current.person().account(), request.url(), evidence,
                        request.clause(), request.sellerStatement(), request.result()));
            });
        }
    }

    /** Writes the file that asks a second person elsewhere for his approval. */
    void writeApprovalRequest(String number, Path file) {
        Casework current = work;
        if (current != null) {
            act(cases -> {
                List<String> text = new ArrayList<>();
                Outcome outcome = current.approvals().request(number, text::add);
                for (String each : text) {
                    Files.writeString(file, each);
                }
                return outcome;
            });
        }
    }

    /** Takes an approval that came back as a file. */
    void takeApproval(Path file) {
        Casework current = work;
        if (current != null) {
            act(cases -> current.approvals().take(Files.readString(file)));
        }
    }

    /** Takes the last change of the grouping back. */
    public void undo() {
        act(CaseDesk::undo);
    }

    /** Something that a person does to a case. */
    @FunctionalInterface
    interface Deed {
        Outcome on(CaseDesk desk) throws Exception;
    }
}
