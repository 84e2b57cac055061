package org.meyasubako.desktop.letters;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.WrappedLabel;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.LetterPlan;
import org.meyasubako.workspace.WrittenLetter;
import org.meyasubako.writing.letter.Draft;
import org.meyasubako.writing.letter.Export;

/** The ways out of a letter: files, clipboard, printer; beside them what stands in the way, or what came of it. */
final class LetterFootView extends VBox {

    private final LettersViewModel model;
    private final Texts texts;
    private final WrappedLabel kept = new WrappedLabel("", "quiet");
    private final WrappedLabel said = new WrappedLabel("", "missing");
    private final Button all;
    private final Subscription listening;

    LetterFootView(LettersViewModel model, Texts texts, BiConsumer<byte[], String> print) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("page-foot");
        Button save = button("foot.save", "letter-save", () -> inFolder(model::write));
        save.getStyleClass().add("accent");
        all = button("foot.save-all", "letter-save-all", () -> inFolder(model::writeAll));
        Button copy = button("foot.copy", "letter-copy", this::copy);
        Button paper = button("foot.print", "letter-print", () -> model.paper(export -> {
            if (export instanceof Export.Finished finished) {
                print.accept(finished.file().bytes(), model.subject().get());
            } else {
                said.setText(reasons(((Export.Refused) export).reasons()));
            }
        }));
        VBox words = new VBox(2, kept, said);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox row = new HBox(8, save, all, copy, paper, words);
        row.setAlignment(Pos.CENTER_LEFT);
        for (WrappedLabel each : List.of(kept, said)) {
            each.managedProperty().bind(each.textProperty().isNotEmpty());
            each.setMaxWidth(Double.MAX_VALUE);
        }
        List.of(save, copy, paper).forEach(each -> each.disableProperty().bind(Bindings.createBooleanBinding(
                () -> Optional.ofNullable(model.plan().get()).flatMap(LetterPlan::draft).isEmpty(), model.plan())));
        getChildren().add(row);
        listening = Subscription.combine(model.plan().subscribe((old, now) -> said.setText(standing())),
                model.overtyped().subscribe((old, now) -> said.setText(standing())), model.plans().subscribe(this::count),
                model.written().subscribe(() -> kept.setText(came())));
        said.setText(standing());
        count();
    }

    void putAway() {
        listening.unsubscribe();
    }

    private void count() {
        long ready = model.plans().stream().filter(plan -> plan.draft().isPresent()).count();
        all.setText(texts.tell(Sentence.of(LetterFootView.class, "foot.save-all", ready)));
        all.setVisible(ready > 1);
        all.setManaged(ready > 1);
    }

    /** What keeps the letter that is shown from going out. */
    private String standing() {
        if (model.overtyped().get()) {
            return tell("foot.overtyped");
        }
        Optional<Draft> draft = Optional.ofNullable(model.plan().get()).flatMap(LetterPlan::draft);
        return draft.filter(each -> !each.isComplete()).map(each -> texts.tell(Sentence.of(LetterFootView.class, "foot.incomplete", each.missing().size())))
                .orElse("");
    }

    private String came() {
        if (model.written().isEmpty()) {
            return "";
        }
        long kept = model.written().stream().filter(WrittenLetter::isReady).count();
        Path folder = model.written().stream().flatMap(each -> each.files().stream()).findFirst().map(Path::getParent).orElse(Path.of(""));
        String first = texts.tell(Sentence.of(LetterFootView.class, "foot.kept", kept, model.written().size(), folder.toString()));
        return first + " " + reasons(model.written().stream().flatMap(each -> each.refusals().stream()).distinct().toList());
    }

    private String reasons(List<Sentence> reasons) {
        return String.join(" ", reasons.stream().map(texts::tell).toList());
    }

    private void inFolder(Consumer<Path> action) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(tell("foot.folder"));
        @Nullable File chosen = chooser.showDialog(getScene().getWindow());
        Optional.ofNullable(chosen).map(File::toPath).ifPresent(action);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.text().get());
        Clipboard.getSystemClipboard().setContent(content);
        said.setText(tell("foot.copied"));
    }

    private Button button(String code, String id, Runnable action) {
        Button button = new Button(tell(code));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(LetterFootView.class, code));
    }
}
