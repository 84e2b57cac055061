package org.meyasubako.desktop.bundles;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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
import org.meyasubako.judging.bundle.ClearedFlag;
import org.meyasubako.judging.bundle.Flag;
import org.meyasubako.workspace.CaseDetail;

/** The doubts of a case, Joe job and affiliate before all: why each was raised, and a line to clear it with a written ground. */
final class FlagsView {

    private final BundlesViewModel model;
    private final CaseDetail detail;
    private final Texts texts;

    private FlagsView(BundlesViewModel model, CaseDetail detail, Texts texts) {
        this.model = model;
        this.detail = detail;
        this.texts = texts;
    }

    static Node of(BundlesViewModel model, CaseDetail detail, Texts texts) {
        return new FlagsView(model, detail, texts).node();
    }

    private Node node() {
        VBox content = new VBox(10);
        content.getStyleClass().add("section-body");
        detail.flags().forEach(flag -> content.getChildren().add(flag(flag)));
        if (detail.flags().isEmpty()) {
            content.getChildren().add(new WrappedLabel(tell("flags.none"), "quiet"));
        }
        return new Section(tell("flags.title"), "", content);
    }

    private Node flag(Flag flag) {
        Optional<ClearedFlag> cleared = detail.facts().cleared().stream().filter(each -> each.code() == flag.code()).findFirst();
        Badge badge = new Badge(texts.tell(CaseWords.flag(flag.code())), cleared.isPresent() ? Badge.Tone.PROVED : Badge.Tone.DOUBTFUL);
        FlowPane head = new FlowPane(6, 2, badge);
        VBox shown = new VBox(3, head);
        cleared.ifPresent(by -> head.getChildren().add(new Label(
                texts.tell(Sentence.of(FlagsView.class, "flags.cleared", by.person(), texts.shortTime(by.at()))))));
        flag.reasons().forEach(reason -> shown.getChildren().add(new WrappedLabel(texts.tell(reason), "quiet")));
        if (cleared.isEmpty() && flag.code().blocks()) {
            shown.getChildren().add(clearing(flag));
        }
        return shown;
    }

    private Node clearing(Flag flag) {
        TextField ground = new TextField();
        ground.setId("clear-" + flag.code().code());
        ground.setPromptText(tell("flags.ground"));
        HBox.setHgrow(ground, Priority.ALWAYS);
        Button clear = new Button(tell("flags.clear"));
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.disableProperty().bind(ground.textProperty().map(String::isBlank).orElse(true));
        clear.setOnAction(event -> model.act(desk -> desk.clear(detail.row().id(), flag.code(), ground.getText())));
        return new HBox(6, ground, clear);
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(FlagsView.class, code));
    }
}
