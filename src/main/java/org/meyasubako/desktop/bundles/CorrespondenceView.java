package org.meyasubako.desktop.bundles;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.control.Section;
import org.meyasubako.desktop.control.WrappedLabel;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.CaseDetail;
import org.meyasubako.workspace.Correspondent;
import org.meyasubako.workspace.LetterRow;
import org.meyasubako.writing.letter.LetterState;

/** What was written about a case: who waits for an answer comes first, then every letter with how far it is; and the way to more. */
final class CorrespondenceView {

    private final BundlesViewModel model;
    private final CaseDetail detail;
    private final Texts texts;
    private final BundlesView.Ways ways;

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
        detail.correspondence().forEach(each -> lines.getChildren().add(complainant(each)));
        detail.letters().stream().filter(letter -> !letter.kind().isAnswer()).forEach(letter -> lines.getChildren().add(letter(letter)));
        lines.getChildren().add(buttons());
        long waiting = detail.correspondence().stream().filter(each -> each.answering() == Correspondent.Answering.OPEN
                || each.answering() == Correspondent.Answering.DRAFTED).count();
        return new Section(tell("letters.title"), texts.tell(Sentence.of(CorrespondenceView.class, "letters.waiting", waiting)), lines);
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
        each.letters().forEach(letter -> lines.getChildren().add(letter(letter)));
        return lines;
    }

    private Node letter(LetterRow letter) {
        Label what = new WrappedLabel(texts.tell(Sentence.of(CorrespondenceView.class, "letters.line", letter.kind().code(), letter.kind().title(),
                letter.reader(), tell("letters.state." + letter.state().name()), texts.shortTime(letter.left().orElse(letter.drafted())))), "quiet");
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox line = new HBox(8, what);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("letter-line");
        if (letter.differs()) {
            line.getChildren().add(new Badge(tell("letters.differs"), Badge.Tone.DOUBTFUL));
        }
        if (letter.state() == LetterState.DRAFTED) {
            line.getChildren().addAll(button("letters.mark-sent", () -> model.mark(List.of(letter.number()), LetterState.SENT)),
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
        List<Long> drafts = drafts();
        if (drafts.size() > 1) {
            Button all = new Button(texts.tell(Sentence.of(CorrespondenceView.class, "letters.mark-all", drafts.size())));
            all.getStyleClass().add("small");
            all.setId("mark-all-sent");
            all.setOnAction(event -> model.mark(drafts, LetterState.SENT));
            buttons.add(all);
        }
        FlowPane row = new FlowPane(8, 6);
        row.getChildren().setAll(buttons);
        return row;
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
