package org.meyasubako.desktop.bundles;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.control.Section;
import org.meyasubako.desktop.control.WrappedLabel;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.CaseDetail;
import org.meyasubako.workspace.Correspondent;
import org.meyasubako.workspace.LetterChoice;
import org.meyasubako.workspace.LetterRow;
import org.meyasubako.writing.letter.LetterState;

/** What was written about a case: who waits for an answer comes first, then every letter with how far it is; and the way to more. */
final class CorrespondenceView {

    private final BundlesViewModel model;
    private final CaseDetail detail;
    private final Texts texts;
    private final BundlesView.Ways ways;
    private final FlowPane buttonRow = new FlowPane(8, 6);

    private CorrespondenceView(BundlesViewModel model, CaseDetail detail, Texts texts, BundlesView.Ways ways) {
        this.model = model;
        this.detail = detail;
        this.texts = texts;
        this.ways = ways;
    }

    static Node of(BundlesViewModel model, CaseDetail detail, Texts texts, BundlesView.Ways ways) {
        return new CorrespondenceView(model, detail, texts, ways).node();
    }

    private Node node() {
        VBox lines = new VBox(6);
        lines.getStyleClass().add("section-body");
        lines.getChildren().add(buttons());
        model.answers().last(detail.row().id()).ifPresent(came -> lines.getChildren().add(came(came)));
        detail.correspondence().forEach(each -> lines.getChildren().add(complainant(each)));
        detail.letters().stream().filter(letter -> !letter.kind().isAnswer()).forEach(letter -> lines.getChildren().add(letter(letter, "letters.line")));
        long waiting = detail.correspondence().stream().filter(each -> each.answering().isWaiting()).count();
        Section section = new Section(tell("letters.title"), texts.tell(Sentence.of(CorrespondenceView.class, "letters.waiting", waiting)), lines);
        section.setId("correspondence");
        return section;
    }

    private Node complainant(Correspondent each) {
        Badge badge = new Badge(tell("letters.answering." + each.answering().name()), switch (each.answering()) {
            case OPEN -> Badge.Tone.ACCUSED;
            case DRAFTED -> Badge.Tone.DOUBTFUL;
            case ANSWERED -> Badge.Tone.PROVED;
            case NOT_NEEDED -> Badge.Tone.NEUTRAL;
        });
        Label name = new Label(each.name());
        name.setMinWidth(0);
        Label since = new Label(texts.tell(Sentence.of(CorrespondenceView.class, "letters.since", texts.shortTime(each.first()),
                String.join(", ", each.complaints()))));
        since.getStyleClass().add("quiet");
        since.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox first = new HBox(8, badge, name, space, since);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox lines = new VBox(2, first);
        each.letters().forEach(letter -> lines.getChildren().add(letter(letter, "letters.line-his")));
        return lines;
    }

    private Node letter(LetterRow letter, String code) {
        Label what = new WrappedLabel(texts.tell(Sentence.of(CorrespondenceView.class, code, letter.kind().code(), letter.kind().title(),
                letter.reader(), tell("letters.state." + letter.state().name()), texts.shortTime(letter.left().orElse(letter.drafted())))), "quiet");
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox line = new HBox(8, what);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("letter-line");
        if (letter.differs()) {
            line.getChildren().add(new Badge(tell("letters.differs"), Badge.Tone.DOUBTFUL));
        }
        if (letter.state() == LetterState.DRAFTED) {
            Button sent = button("letters.mark-sent", () -> model.mark(List.of(letter.number()), LetterState.SENT));
            sent.setId("mark-sent-" + letter.number());
            line.getChildren().addAll(sent,
                    button("letters.mark-post", () -> model.mark(List.of(letter.number()), LetterState.BY_POST)));
        }
        return line;
    }

    private Node buttons() {
        List<Node> buttons = new ArrayList<>();
        String number = detail.row().id();
        Button letters = button("letters.write", () -> ways.letters().accept(number));
        letters.setId("open-letters");
        Button packet = button("letters.packet", () -> ways.packet().accept(number));
        packet.setId("open-packet");
        buttons.add(letters);
        buttons.add(packet);
        if (detail.correspondence().stream().anyMatch(each -> each.answering() == Correspondent.Answering.OPEN)) {
            buttons.add(answerAll());
        }
        List<Long> drafts = drafts();
        if (drafts.size() > 1) {
            Button all = new Button(texts.tell(Sentence.of(CorrespondenceView.class, "letters.mark-all", drafts.size())));
            all.getStyleClass().add("small");
            all.setId("mark-all-sent");
            all.setOnAction(event -> model.mark(drafts, LetterState.SENT));
            buttons.add(all);
        }
        buttonRow.getChildren().setAll(buttons);
        return buttonRow;
    }

    /** One letter to each who complained; which kinds can be written is asked when somebody wants to know. */
    private MenuButton answerAll() {
        MenuButton all = new MenuButton(tell("answers.all"));
        all.setId("answer-all");
        all.getStyleClass().add("small");
        MenuItem asking = new MenuItem(tell("answers.asking"));
        asking.setDisable(true);
        all.getItems().add(asking);
        all.setOnShowing(event -> model.answers().kinds(detail.row().id(), kinds -> all.getItems().setAll(kinds.isEmpty()
                ? List.of(asking) : kinds.stream().map(this::answer).toList())));
        return all;
    }

    private MenuItem answer(LetterChoice choice) {
        MenuItem item = new MenuItem(texts.tell(Sentence.of(CorrespondenceView.class, "answers.kind", choice.kind().code(), choice.kind().title())));
        item.setOnAction(event -> {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(tell("answers.folder"));
            @Nullable File folder = chooser.showDialog(buttonRow.getScene().getWindow());
            if (folder != null) {
                model.answers().write(detail.row().id(), choice.kind(), folder.toPath());
            }
        });
        return item;
    }

    private Label came(AnswerBatch.Came came) {
        String kept = texts.tell(Sentence.of(CorrespondenceView.class, "answers.kept", came.kept(), came.written(), came.folder().toString()));
        return new WrappedLabel(kept + " " + String.join(" ", came.reasons().stream().map(texts::tell).toList()), came.reasons().isEmpty() ? "quiet" : "missing");
    }

    /** Numbers of the drafts that nobody has sent. */
    private List<Long> drafts() {
        return detail.letters().stream().filter(letter -> letter.state() == LetterState.DRAFTED).map(LetterRow::number).distinct().toList();
    }

    private Button button(String code, Runnable action) {
        Button button = new Button(tell(code));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(CorrespondenceView.class, code));
    }
}
