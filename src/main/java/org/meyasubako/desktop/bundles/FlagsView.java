package org.meyasubako.desktop.bundles;

import java.util.List;
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
        List<Sentence> open = flag.reasonsBeyond(detail.facts().cleared());
        Badge badge = new Badge(texts.tell(CaseWords.flag(flag.code())), open.isEmpty() ? Badge.Tone.PROVED : Badge.Tone.DOUBTFUL);
        VBox shown = new VBox(3, new FlowPane(6, 2, badge));
        detail.clearings().stream().filter(clearing -> clearing.by().code() == flag.code()).forEach(
                clearing -> shown.getChildren().add(new WrappedLabel(texts.tell(cleared(clearing)), "quiet")));
        boolean again = open.size() < flag.reasons().size() && !open.isEmpty();
        if (again) {
            shown.getChildren().add(new Label(tell("flags.new-since")));
        }
        // Where some reasons were cleared and others came since, those come first that nobody looked at yet.
        open.forEach(reason -> shown.getChildren().add(new WrappedLabel(texts.tell(reason), again ? "strong" : "quiet")));
        flag.reasons().stream().filter(reason -> !open.contains(reason))
                .forEach(reason -> shown.getChildren().add(new WrappedLabel(texts.tell(reason), "quiet")));
        if (!open.isEmpty() && flag.code().blocks()) {
            shown.getChildren().add(clearing(flag));
        }
        return shown;
    }

    private Sentence cleared(CaseDetail.Clearing clearing) {
        return Sentence.of(FlagsView.class, "flags.cleared", clearing.by().person(), texts.shortTime(clearing.by().at()),
                clearing.ground().orElseGet(() -> tell("flags.erased")));
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
