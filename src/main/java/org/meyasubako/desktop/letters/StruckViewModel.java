package org.meyasubako.desktop.letters;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.workspace.Casework;
import org.meyasubako.workspace.LetterPlan;
import org.meyasubako.workspace.Outcome;
import org.meyasubako.workspace.ProtectionDesk;
import org.meyasubako.writing.redaction.Loosening;
import org.meyasubako.writing.redaction.StruckMessage;

/** The copy that a letter quotes: what is struck in it, and what a person has struck more or less. */
public final class StruckViewModel {

    private final WorkRunner works;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<@Nullable StruckMessage> copy = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Sentence> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Boolean> consented = new ReadOnlyObjectWrapper<>(false);
    private final StringProperty wanted = new SimpleStringProperty("");
    private @Nullable Casework work;
    private @Nullable LetterPlan letter;

    /** @param changed runs when every copy is another one */
    StruckViewModel(WorkRunner works, Runnable changed) {
        this.works = works;
        this.changed = changed;
    }

    /** Works on another casebook from now on. */
    void use(Casework other) {
        work = other;
        show(null);
    }

    /** Reads the copy in a letter. */
    void show(@Nullable LetterPlan shown) {
        letter = shown;
        copy.set(null);
        Casework current = work;
        if (shown != null && current != null) {
            works.load(() -> read(current, shown), found -> {
                if (shown.equals(letter)) {
                    consented.set(found.consented());
                    copy.set(found.copy().orElse(null));
                }
            });
        }
    }

    private record Quoted(Optional<StruckMessage> copy, boolean consented) {}

    private static Quoted read(Casework work, LetterPlan shown) throws CasebookUnavailableException {
        Optional<CaseNumber.Complaint> number = shown.quoted();
        return new Quoted(work.letters().struck(shown), number.isPresent() && work.protection().consented(number.get()));
    }

    /** The copy that the letter quotes; null where it quotes none. */
    public ReadOnlyObjectProperty<@Nullable StruckMessage> copy() {
        return copy.getReadOnlyProperty();
    }

    /** Whether the complainant lets less be struck in it. */
    public ReadOnlyObjectProperty<Boolean> consented() {
        return consented.getReadOnlyProperty();
    }

    /** Why the last deed was refused; null where it was not. */
    public ReadOnlyObjectProperty<@Nullable Sentence> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** The words that a person would strike: what he marked, or typed. */
    public StringProperty wanted() {
        return wanted;
    }

    /** Strikes the wanted words in every copy of the quoted complaint. */
    public void strike() {
        String words = wanted.get().strip();
        wanted.set("");
        protect((desk, number) -> desk.strike(number, words));
    }

    /** Leaves something standing in the copies of the quoted complaint, for a reason. */
    public void loosen(Loosening what, String reason) {
        protect((desk, number) -> desk.lift(number, what, reason));
    }

    /** Records that the complainant consented; {@code ground} says when and how. */
    public void consent(String ground) {
        protect((desk, number) -> desk.consent(number, true, ground));
    }

    @FunctionalInterface
    private interface Protecting {
        Outcome on(ProtectionDesk desk, CaseNumber.Complaint number) throws Exception;
    }

    private void protect(Protecting deed) {
        Casework current = work;
        Optional<CaseNumber.Complaint> number = Optional.ofNullable(letter).flatMap(LetterPlan::quoted);
        if (current != null && number.isPresent()) {
            works.load(() -> deed.on(current.protection(), number.get()), outcome -> {
                refusal.set(outcome.refusal().orElse(null));
                changed.run();
            });
        }
    }
}
