package org.meyasubako.desktop.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.desktop.SampleDesk;
import org.meyasubako.workspace.LetterChoice;
import org.meyasubako.workspace.LetterPlan;
import org.meyasubako.workspace.WrittenLetter;
import org.meyasubako.writing.letter.Draft;
import org.meyasubako.writing.letter.FieldName;
import org.meyasubako.writing.letter.LetterKind;
import org.meyasubako.writing.redaction.Loosening;

class LettersViewModelTest {

    @TempDir
    private Path home;

    private SampleDesk desk;
    private LettersViewModel model;

    @BeforeEach
    void openTheLettersOfTheHardCase() throws Exception {
        desk = new SampleDesk(home);
        model = new LettersViewModel(desk.works());
        String shop = desk.bundle("shop.our.example");
        desk.ui().act(() -> {
            model.use(desk.work());
            model.open(shop);
        });
        desk.ui().await(() -> model.plan().get() != null);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
        assertThat(desk.works().failure().get()).isNull();
    }

    private void take(LetterKind kind) throws Exception {
        desk.ui().act(() -> model.choice().set(choice(kind)));
        desk.ui().await(() -> Optional.ofNullable(model.plan().get()).flatMap(LetterPlan::draft).filter(draft -> draft.kind() == kind).isPresent());
    }

    private LetterChoice choice(LetterKind kind) {
        return model.choices().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    private LetterPlan plan() {
        return Objects.requireNonNull(model.plan().get());
    }

    private Draft draft() {
        return plan().draft().orElseThrow();
    }

    @Test
    void possibleLettersComeFirst() {
        assertThat(model.choices()).hasSize(LetterKind.values().length);
        assertThat(model.choices().stream().map(LetterChoice::isPossible).toList()).isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
    }

    @Test
    void aLetterThatMayNotBeWrittenSaysWhy() throws Exception {
        desk.ui().act(() -> model.choice().set(choice(LetterKind.L7)));
        desk.ui().await(() -> model.plan().get() != null && plan().draft().isEmpty());
        assertThat(plan().refusals()).isNotEmpty();
        assertThat(model.text().get()).isEmpty();
    }

    @Test
    void theReaderStaysInAnotherLanguage() throws Exception {
        take(LetterKind.L3);
        desk.ui().act(() -> model.plan().set(model.plans().getLast()));
        String reader = plan().addressee().name();
        Language other = draft().language() == Language.JAPANESE ? Language.ENGLISH : Language.JAPANESE;
        desk.ui().act(() -> model.language().set(Optional.of(other)));
        desk.ui().await(() -> draft().language() == other);
        assertThat(plan().addressee().name()).isEqualTo(reader);
    }

    @Test
    void aStatedFieldIsNoLongerMissing() throws Exception {
        take(LetterKind.L13);
        desk.ui().act(() -> model.state(FieldName.REFERENCE, "2026 No. 17"));
        desk.ui().await(() -> !draft().missing().contains(FieldName.REFERENCE));
        assertThat(model.text().get()).contains("2026 No. 17");
        assertThat(model.stated(FieldName.REFERENCE)).isEqualTo("2026 No. 17");
    }

    @Test
    void aFieldIsFilledIntoATextThatAPersonChanged() throws Exception {
        take(LetterKind.L13);
        desk.ui().act(() -> model.text().set("Good morning.\n" + model.text().get()));
        desk.ui().act(() -> model.state(FieldName.REFERENCE, "2026 No. 17"));
        desk.ui().await(() -> !draft().missing().contains(FieldName.REFERENCE));
        assertThat(model.text().get()).startsWith("Good morning.\n").contains("2026 No. 17");
        assertThat(model.overtyped().get()).isFalse();
    }

    @Test
    void whatAPersonChangedIsWritten() throws Exception {
        take(LetterKind.L3);
        desk.ui().act(() -> model.text().set("Good morning.\n" + model.text().get()));
        Path folder = Files.createDirectory(home.resolve("letters"));
        desk.ui().act(() -> model.write(folder));
        desk.ui().await(() -> !model.written().isEmpty());
        assertThat(model.written().getFirst().plan().draft().orElseThrow().text()).startsWith("Good morning.\n");
        assertThat(desk.ui().see(model::isEdited)).isFalse();
    }

    @Test
    void oneLetterAReaderIsWritten() throws Exception {
        take(LetterKind.L3);
        int readers = model.plans().size();
        Path folder = Files.createDirectory(home.resolve("letters"));
        desk.ui().act(() -> model.writeAll(folder));
        desk.ui().await(() -> !model.written().isEmpty());
        assertThat(model.written()).hasSize(readers).allMatch(WrittenLetter::isReady);
    }

    @Test
    void aLetterGoneBackToIsAsItWasLeft() throws Exception {
        take(LetterKind.L3);
        desk.ui().act(() -> model.text().set("Good morning.\n" + model.text().get()));
        take(LetterKind.L1);
        assertThat(model.text().get()).doesNotStartWith("Good morning.");
        take(LetterKind.L3);
        assertThat(model.text().get()).startsWith("Good morning.\n");
    }

    @Test
    void whatWasLetGoIsGone() throws Exception {
        take(LetterKind.L3);
        desk.ui().act(() -> model.text().set("Good morning."));
        desk.ui().act(model::forget);
        assertThat(model.isEdited()).isFalse();
        assertThat(model.text().get()).isEqualTo(draft().text());
    }

    @Test
    void lessIsStruckOnlyWhereTheComplainantConsents() throws Exception {
        take(LetterKind.L10);
        desk.ui().await(() -> model.struck().copy().get() != null);
        assertThat(model.struck().consented().get()).isFalse();
        desk.ui().act(() -> model.struck().consent("by mail of 5 March"));
        desk.ui().await(() -> model.struck().consented().get());
        desk.ui().act(() -> model.struck().loosen(Loosening.TIMES, "the customer looks for the minute in his log"));
        desk.ui().await(() -> model.struck().copy().get() != null && !model.struck().copy().get().lifted().isEmpty());
    }

    @Test
    void aStrikeIsTakenBackForAReasonOnly() throws Exception {
        take(LetterKind.L10);
        desk.ui().await(() -> model.struck().copy().get() != null);
        desk.ui().act(() -> model.struck().loosen(Loosening.TIMES, ""));
        desk.ui().await(() -> model.struck().refusal().get() != null && model.struck().copy().get() != null);
        assertThat(Objects.requireNonNull(model.struck().copy().get()).lifted()).isEmpty();
    }
}
