package org.meyasubako.desktop.complaints;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.control.Bubble;
import org.meyasubako.desktop.control.KindBadge;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.judging.assessment.LogAnswer;
import org.meyasubako.judging.assessment.Overruled;
import org.meyasubako.judging.assessment.Verdict;
import org.meyasubako.judging.assessment.VerdictSentence;
import org.meyasubako.workspace.ComplaintPage;

/** The foot: the sentence that decides, the reasons behind it, and a way to put a person's verdict in its place. */
final class DetailFoot extends HBox {

    private final ComplaintPage page;
    private final ComplaintsViewModel model;
    private final Texts texts;

    /** @param light told which bytes a person wants to see */
    DetailFoot(ComplaintPage page, ComplaintsViewModel model, Texts texts, Consumer<Span> light) {
        this.page = page;
        this.model = model;
        this.texts = texts;
        getStyleClass().add("detail-foot");
        setAlignment(Pos.CENTER_LEFT);
        if (page.verdict().isPresent()) {
            show(page.verdict().get(), light);
        } else {
            getChildren().addAll(ChainWords.badge(page.inspection(), texts), words(ChainWords.sentence(page.inspection())));
        }
    }

    private void show(Verdict verdict, Consumer<Span> light) {
        // No mail log is read yet: no sentence may say more than that.
        Label decides = words(VerdictSentence.of(verdict, new LogAnswer.NotSearched()));
        decides.setId("verdict");
        decides.getStyleClass().add("strong");
        VBox sentences = new VBox(2, decides);
        HBox.setHgrow(sentences, Priority.ALWAYS);
        overruled(verdict).ifPresent(sentences.getChildren()::add);
        sentences.getChildren().add(refusal());
        getChildren().addAll(KindBadge.word(verdict.kind(), texts), sentences, findings(verdict, light), change(verdict));
    }

    /** Why the last deed was refused. */
    private Label refusal() {
        Label words = new Label();
        words.setId("refusal");
        words.setWrapText(true);
        words.getStyleClass().add("warning");
        words.textProperty().bind(model.refusal().map(reason -> reason == null ? "" : texts.tell(reason)).orElse(""));
        words.visibleProperty().bind(words.textProperty().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    /** A person's verdict says whose it is and why, and what the rules say. */
    private Optional<Node> overruled(Verdict verdict) {
        if (!(verdict instanceof Overruled overruled)) {
            return Optional.empty();
        }
        Label words = words(Sentence.of(DetailFoot.class, "foot.overruled", overruled.by().person(), texts.shortTime(overruled.by().at()),
                page.reason().orElseGet(() -> tell("foot.reason-erased")), texts.tell(KindBadge.name(overruled.machine().kind())),
                overruled.machine().cause().code()));
        words.setId("overruled");
        words.getStyleClass().add("quiet");
        Badge badge = new Badge(tell("foot.changed"), Badge.Tone.ACCENT);
        HBox row = new HBox(6, badge, words);
        HBox.setHgrow(words, Priority.ALWAYS);
        return Optional.of(row);
    }

    private Node findings(Verdict verdict, Consumer<Span> light) {
        Hyperlink link = new Hyperlink(texts.tell(Sentence.of(DetailFoot.class, "foot.findings", verdict.machine().findings().size())));
        link.setId("findings");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> {
            PopOver popOver = new Bubble(PopOver.ArrowLocation.BOTTOM_RIGHT);
            popOver.setContentNode(new FindingsView(verdict.machine().findings(), texts, span -> {
                popOver.hide();
                light.accept(span);
            }));
            popOver.show(link);
        });
        return link;
    }

    private Node change(Verdict verdict) {
        Button change = new Button(tell("foot.change"));
        change.setId("change-verdict");
        change.setMinWidth(USE_PREF_SIZE);
        change.setOnAction(event -> {
            PopOver popOver = new Bubble(PopOver.ArrowLocation.BOTTOM_RIGHT);
            popOver.setContentNode(new OverrideView(verdict, model, texts, popOver::hide));
            popOver.show(change);
        });
        return change;
    }

    private Label words(Sentence sentence) {
        Label words = new Label(texts.tell(sentence));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(DetailFoot.class, code));
    }
}
