package org.meyasubako.desktop.letters;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.workspace.Casework;
import org.meyasubako.workspace.LetterChoice;
import org.meyasubako.workspace.LetterDesk;
import org.meyasubako.workspace.LetterOrder;
import org.meyasubako.workspace.LetterPlan;
import org.meyasubako.workspace.Outcome;
import org.meyasubako.workspace.ProtectionDesk;
import org.meyasubako.workspace.WrittenLetter;
import org.meyasubako.writing.letter.Draft;
import org.meyasubako.writing.letter.Export;
import org.meyasubako.writing.letter.FieldName;
import org.meyasubako.writing.redaction.Loosening;
import org.meyasubako.writing.redaction.StruckMessage;

/** A letter in the making: kind, reader, language, text, what a person states in it, and what comes of it. The last question wins. */
public final class LettersViewModel {

    private final WorkRunner works;
    private final ReadOnlyObjectWrapper<String> subject = new ReadOnlyObjectWrapper<>("");
    private final ObservableList<LetterChoice> choices = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable LetterChoice> choice = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<Language>> language = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<LetterPlan> plans = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable LetterPlan> plan = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable StruckMessage> struck = new ReadOnlyObjectWrapper<>();
    private final ObservableList<WrittenLetter> written = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Sentence> refusal = new ReadOnlyObjectWrapper<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final Map<FieldName, String> typed = new EnumMap<>(FieldName.class);
    private Runnable changed = () -> { };
    private @Nullable Casework work;
    private long asked;

    public LettersViewModel(WorkRunner works) {
        this.works = works;
        choice.addListener((o, old, chosen) -> replan());
        language.addListener((o, old, chosen) -> replan());
        plan.addListener((o, old, chosen) -> show(chosen));
    }

    /** Works on another casebook from now on. */
    public void use(Casework other) {
        work = other;
        subject.set("");
        choices.clear();
        plans.clear();
    }

    /** Runs {@code told} when letters were kept. */
    public void whenChanged(Runnable told) {
        changed = told;
    }

    /**
     * Begins with the letters about a case or complaint.
     *
     * @param number {@code B-0001} or {@code R-000001}
     */
    public void open(String number) {
        subject.set(number);
        typed.clear();
        written.clear();
        withDesk(desk -> works.load(() -> desk.choices(number), found -> {
            if (number.equals(subject.get())) {
                choices.setAll(found.stream().sorted(Comparator.comparing(each -> !each.isPossible())).toList());
                choice.set(choices.stream().filter(LetterChoice::isPossible).findFirst().orElse(null));
            }
        }));
    }

    /** The case or complaint; empty while none is open. */
    public ReadOnlyObjectProperty<String> subject() {
        return subject.getReadOnlyProperty();
    }

    /** Kinds of letters, the possible ones first. */
    public ObservableList<LetterChoice> choices() {
        return choices;
    }

    public ObjectProperty<@Nullable LetterChoice> choice() {
        return choice;
    }

    /** The language of the letter; empty for the reader's own. */
    public ObjectProperty<Optional<Language>> language() {
        return language;
    }

    /** One letter a reader. */
    public ObservableList<LetterPlan> plans() {
        return plans;
    }

    /** The letter that is shown. */
    public ObjectProperty<@Nullable LetterPlan> plan() {
        return plan;
    }

    /** Its text, as the person leaves it. */
    public StringProperty text() {
        return text;
    }

    /** The copy that it quotes; null where it quotes none. */
    public ReadOnlyObjectProperty<@Nullable StruckMessage> struck() {
        return struck.getReadOnlyProperty();
    }

    /** What came of the last writing. */
    public ObservableList<WrittenLetter> written() {
        return written;
    }

    /** Why the last deed was refused; null where it was not. */
    public ReadOnlyObjectProperty<@Nullable Sentence> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Whether the person changed the text. */
    public boolean isEdited() {
        LetterPlan shown = plan.get();
        return shown != null && shown.draft().filter(draft -> !draft.text().equals(text.get())).isPresent();
    }

    /** What a person stated of a field; empty where he stated nothing. */
    public String stated(FieldName name) {
        return typed.getOrDefault(name, "");
    }

    /** States a field; empty words take it back. The text is made anew. */
    public void state(FieldName name, String words) {
        if (words.isBlank()) {
            typed.remove(name);
        } else {
            typed.put(name, words.strip());
        }
        replan();
    }

    private void replan() {
        LetterChoice chosen = choice.get();
        if (chosen == null) {
            plans.clear();
            return;
        }
        String number = subject.get();
        Optional<String> reader = Optional.ofNullable(plan.get()).map(LettersViewModel::reader);
        LetterOrder order = new LetterOrder(number, chosen.kind(), language.get(), typed, false);
        long question = ++asked;
        withDesk(desk -> works.load(() -> desk.plan(order), found -> {
            if (question == asked) {
                plans.setAll(found);
                plan.set(found.stream().filter(each -> reader.filter(reader(each)::equals).isPresent()).findFirst()
                        .or(() -> found.stream().filter(each -> each.draft().isPresent()).findFirst()).or(() -> found.stream().findFirst()).orElse(null));
            }
        }));
    }

    private static String reader(LetterPlan plan) {
        return plan.addressee().name() + " " + plan.addressee().address().map(Object::toString).orElse("");
    }

    private void show(@Nullable LetterPlan shown) {
        text.set(Optional.ofNullable(shown).flatMap(LetterPlan::draft).map(Draft::text).orElse(""));
        struck.set(null);
        if (shown != null) {
            withDesk(desk -> works.load(() -> desk.struck(shown), copy -> {
                if (shown.equals(plan.get())) {
                    struck.set(copy.orElse(null));
                }
            }));
        }
    }

    /** The letter with the person's text. */
    Optional<LetterPlan> current() {
        return Optional.ofNullable(plan.get()).map(shown -> isEdited() ? shown.edited(text.get()) : shown);
    }

    /** Makes its paper, to look at or to print. */
    void paper(Consumer<Export> shown) {
        current().ifPresent(letter -> withDesk(desk -> works.load(() -> desk.paper(letter), shown)));
    }

    /** Writes the letter that is shown into a folder and keeps it as a draft. */
    public void write(Path folder) {
        current().ifPresent(letter -> write(List.of(letter), folder));
    }

    /** Writes one letter a reader into a folder; edits of the one that is shown are in it. */
    public void writeAll(Path folder) {
        write(plans.stream().filter(each -> each.draft().isPresent())
                .map(each -> each.equals(plan.get()) ? current().orElse(each) : each).toList(), folder);
    }

    private void write(List<LetterPlan> letters, Path folder) {
        withDesk(desk -> works.start(Sentence.of(LettersViewModel.class, "letters.writing", letters.size()), progress -> {
            List<WrittenLetter> came = desk.write(letters, folder, progress);
            works.load(() -> came, written::setAll);
        }, changed));
    }

    /** Strikes words in every copy of the quoted complaint. */
    public void strike(String words) {
        protect((desk, number) -> desk.strike(number, words));
    }

    /** Leaves something standing in the copies of the quoted complaint, for a reason. */
    public void loosen(Loosening what, String reason) {
        protect((desk, number) -> desk.lift(number, what, reason));
    }

    private interface Protecting {
        Outcome on(ProtectionDesk desk, CaseNumber.Complaint number) throws Exception;
    }

    private void protect(Protecting deed) {
        Casework current = work;
        Optional<CaseNumber.Complaint> number = Optional.ofNullable(plan.get()).flatMap(LetterPlan::quoted);
        if (current != null && number.isPresent()) {
            works.load(() -> deed.on(current.protection(), number.get()), outcome -> {
                refusal.set(outcome.refusal().orElse(null));
                replan();
            });
        }
    }

    private void withDesk(Consumer<LetterDesk> action) {
        Casework current = work;
        if (current != null) {
            action.accept(current.letters());
        }
    }
}
