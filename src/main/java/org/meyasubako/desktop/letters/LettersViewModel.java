package org.meyasubako.desktop.letters;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.workspace.Casework;
import org.meyasubako.workspace.LetterChoice;
import org.meyasubako.workspace.LetterDesk;
import org.meyasubako.workspace.LetterOrder;
import org.meyasubako.workspace.LetterPlan;
import org.meyasubako.workspace.WrittenLetter;
import org.meyasubako.writing.letter.Export;
import org.meyasubako.writing.letter.FieldName;
import org.meyasubako.writing.letter.LetterKind;

/** A letter in the making: kind, reader, language, text, what a person states in it, and what comes of it. The last question wins. */
public final class LettersViewModel {

    private final WorkRunner works;
    private final ReadOnlyObjectWrapper<String> subject = new ReadOnlyObjectWrapper<>("");
    private final ObservableList<LetterChoice> choices = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable LetterChoice> choice = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<Language>> language = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<LetterPlan> plans = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable LetterPlan> plan = new SimpleObjectProperty<>();
    private final StruckViewModel struck;
    private final ObservableList<WrittenLetter> written = FXCollections.observableArrayList();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Boolean> overtyped = new ReadOnlyObjectWrapper<>(false);
    private final TypedTexts texts = new TypedTexts();
    private final Map<String, Map<FieldName, String>> typed = new HashMap<>();
    private Runnable changed = () -> { };
    private @Nullable Casework work;
    private long asked;

    public LettersViewModel(WorkRunner works) {
        this.works = works;
        this.struck = new StruckViewModel(works, () -> {
            replan();
            changed.run();
        });
        choice.addListener((o, old, chosen) -> {
            forgetWritten(old, chosen);
            replan();
        });
        language.addListener((o, old, chosen) -> replan());
        plan.addListener((o, old, chosen) -> show(chosen));
        text.addListener((o, old, left) -> keep(left));
    }

    /** Works on another casebook from now on. */
    public void use(Casework other) {
        work = other;
        struck.use(other);
        subject.set("");
        texts.forgetAll();
        typed.clear();
        choices.clear();
        plan.set(null);
        plans.clear();
    }

    /** Runs {@code told} when letters were kept. */
    public void whenChanged(Runnable told) {
        changed = told;
    }

    /**
     * Begins with the letters about a case or complaint; what a person typed there before still stands.
     *
     * @param number {@code B-0001} or {@code R-000001}
     */
    public void open(String number) {
        if (!number.equals(subject.get())) {
            subject.set(number);
            choice.set(null);
            choices.clear();
        }
        written.clear();
        look();
    }

    /** What is possible changes with every letter that is kept. */
    private void look() {
        String number = subject.get();
        withDesk(desk -> works.load(() -> desk.choices(number), found -> {
            if (number.equals(subject.get())) {
                Optional<LetterKind> before = Optional.ofNullable(choice.get()).map(LetterChoice::kind);
                choices.setAll(found.stream().sorted(Comparator.comparing(each -> !each.isPossible())).toList());
                choose(choices.stream().filter(each -> before.filter(each.kind()::equals).isPresent()).findFirst()
                        .or(() -> choices.stream().filter(LetterChoice::isPossible).findFirst()).orElse(null));
            }
        }));
    }

    /** What came of one kind of letter is no news of another. */
    private void forgetWritten(@Nullable LetterChoice old, @Nullable LetterChoice chosen) {
        if (old == null || chosen == null || old.kind() != chosen.kind()) {
            written.clear();
        }
    }

    private void choose(@Nullable LetterChoice next) {
        if (Objects.equals(next, choice.get())) {
            replan();
        } else {
            choice.set(next);
        }
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

    /** The copy that it quotes. */
    public StruckViewModel struck() {
        return struck;
    }

    /** What came of the last writing. */
    public ObservableList<WrittenLetter> written() {
        return written;
    }

    /** Whether a person changed a text that was not kept yet, of this letter or another. */
    public boolean isEdited() {
        return !texts.isEmpty();
    }

    /** Lets what was typed go. */
    public void forget() {
        texts.forgetAll();
        show(plan.get());
    }

    /** Whether something that was filled in does not stand in the text, since a person wrote there. */
    public ReadOnlyObjectProperty<Boolean> overtyped() {
        return overtyped.getReadOnlyProperty();
    }

    /** What a person stated of a field; empty where he stated nothing. */
    public String stated(FieldName name) {
        return typed().getOrDefault(name, "");
    }

    private Map<FieldName, String> typed() {
        return typed.computeIfAbsent(subject.get(), any -> new EnumMap<>(FieldName.class));
    }

    /** States a field; empty words take it back. The text is made anew. */
    public void state(FieldName name, String words) {
        if (words.isBlank()) {
            typed().remove(name);
        } else {
            typed().put(name, words.strip());
        }
        replan();
    }

    private void replan() {
        LetterChoice chosen = choice.get();
        if (chosen == null) {
            asked++;
            plan.set(null);
            plans.clear();
            return;
        }
        String number = subject.get();
        Optional<String> reader = Optional.ofNullable(plan.get()).map(TypedTexts::reader);
        LetterOrder order = new LetterOrder(number, chosen.kind(), language.get(), typed(), false);
        long question = ++asked;
        withDesk(desk -> works.load(() -> desk.plan(order), found -> {
            if (question == asked) {
                plans.setAll(found);
                plan.set(found.stream().filter(each -> reader.filter(TypedTexts.reader(each)::equals).isPresent()).findFirst()
                        .or(() -> found.stream().filter(each -> each.draft().isPresent()).findFirst()).or(() -> found.stream().findFirst()).orElse(null));
            }
        }));
    }

    private void keep(String left) {
        LetterPlan shown = plan.get();
        if (shown != null) {
            texts.keep(shown, left);
        }
    }

    private void show(@Nullable LetterPlan shown) {
        overtyped.set(shown != null && texts.hides(shown));
        text.set(shown == null ? "" : texts.of(shown));
        struck.show(shown);
    }

    /** The letter with the person's text. */
    Optional<LetterPlan> current() {
        return Optional.ofNullable(plan.get()).map(texts::applied);
    }

    /** Makes its paper, to look at or to print. */
    void paper(Consumer<Export> shown) {
        current().ifPresent(letter -> withDesk(desk -> works.load(() -> desk.paper(letter), shown)));
    }

    /** Writes the letter that is shown into a folder and keeps it as a draft. */
    public void write(Path folder) {
        current().ifPresent(letter -> write(List.of(letter), folder));
    }

    /** Writes one letter a reader into a folder, each as a person left it. */
    public void writeAll(Path folder) {
        write(plans.stream().filter(each -> each.draft().isPresent()).map(texts::applied).toList(), folder);
    }

    private void write(List<LetterPlan> letters, Path folder) {
        withDesk(desk -> works.start(Sentence.of(LettersViewModel.class, "letters.writing", letters.size()), progress -> {
            List<WrittenLetter> came = desk.write(letters, folder, progress);
            works.load(() -> came, this::show);
        }, () -> { }));
    }

    /** Who has his letter makes way for the reader after him. */
    private void next() {
        int after = plans.indexOf(plan.get()) + 1;
        if (after < plans.size()) {
            plan.set(plans.get(after));
        }
    }

    private void show(List<WrittenLetter> came) {
        came.stream().filter(WrittenLetter::isReady).map(WrittenLetter::plan).forEach(texts::forget);
        written.setAll(came);
        if (came.size() == 1) {
            next();
        }
        look();
        changed.run();
    }

    private void withDesk(Consumer<LetterDesk> action) {
        Casework current = work;
        if (current != null) {
            action.accept(current.letters());
        }
    }
}
