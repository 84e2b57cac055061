package org.meyasubako.desktop.bundles;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.control.Section;
import org.meyasubako.desktop.control.WrappedLabel;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.judging.bundle.Proposal;
import org.meyasubako.workspace.CaseDetail;
import org.meyasubako.workspace.DecisionRequest;

/** What can be decided: each disposition with its reasons, the written ground, the review date of a hold, and the button that records it. */
final class DispositionView {

    private final BundlesViewModel model;
    private final CaseDetail detail;
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();
    private final TextArea ground = new TextArea();
    private final DatePicker review = new DatePicker();
    private final CheckBox emergency = new CheckBox();

    private DispositionView(BundlesViewModel model, CaseDetail detail, Texts texts) {
        this.model = model;
        this.detail = detail;
        this.texts = texts;
    }

    static Node of(BundlesViewModel model, CaseDetail detail, Texts texts) {
        return new DispositionView(model, detail, texts).node();
    }

    private Node node() {
        VBox content = new VBox(8);
        content.getStyleClass().add("section-body");
        detail.proposals().forEach(proposal -> content.getChildren().add(choice(proposal)));
        ground.setId("ground");
        ground.setPromptText(tell("decide.ground"));
        ground.setWrapText(true);
        ground.setPrefRowCount(3);
        review.setPromptText(tell("decide.review"));
        review.setMaxWidth(Double.MAX_VALUE);
        review.visibleProperty().bind(group.selectedToggleProperty().map(toggle -> isHold(toggle.getUserData())).orElse(false));
        review.managedProperty().bind(review.visibleProperty());
        Button record = new Button(tell("decide.record"));
        record.setId("record-decision");
        record.getStyleClass().add("accent");
        record.disableProperty().bind(ground.textProperty().map(String::isBlank).orElse(true)
                .flatMap(blank -> group.selectedToggleProperty().map(toggle -> blank).orElse(true)));
        record.setOnAction(event -> record());
        content.getChildren().addAll(ground, review, emergency(), record, refusal());
        if (detail.row().awaitsApproval()) {
            content.getChildren().add(0, approval());
        }
        return new Section(tell("decide.title"), "", content);
    }

    private static boolean isHold(@Nullable Object proposal) {
        return proposal instanceof Proposal held && held.disposition() == Disposition.HOLD;
    }

    private Node choice(Proposal proposal) {
        RadioButton button = new RadioButton(texts.tell(CaseWords.disposition(proposal.disposition())));
        button.setUserData(proposal);
        button.setToggleGroup(group);
        button.setDisable(proposal.isBlocked());
        button.setSelected(proposal.standing() == Proposal.Standing.PROPOSED);
        button.getStyleClass().add("disposition");
        FlowPane head = new FlowPane(6, 2, button);
        if (proposal.standing() != Proposal.Standing.OFFERED) {
            head.getChildren().add(new Badge(texts.tell(CaseWords.standing(proposal.standing())),
                    proposal.isBlocked() ? Badge.Tone.NEUTRAL : Badge.Tone.ACCENT));
        }
        if (proposal.approval()) {
            head.getChildren().add(new Badge(tell("decide.second-person"), Badge.Tone.DOUBTFUL));
        }
        VBox choice = new VBox(2, head);
        proposal.warning().ifPresent(warning -> choice.getChildren().add(new WrappedLabel(texts.tell(warning), "warning")));
        proposal.reasons().stream().map(texts::tell).distinct().forEach(reason -> choice.getChildren().add(new WrappedLabel("• " + reason, "quiet")));
        proposal.unblocks().stream().map(texts::tell).distinct().forEach(way -> choice.getChildren().add(
                new WrappedLabel(texts.tell(Sentence.of(DispositionView.class, "decide.unblocks", way)), "unblocks")));
        proposal.clause().ifPresent(clause -> choice.getChildren().add(new WrappedLabel(
                texts.tell(Sentence.of(DispositionView.class, "decide.clause", clause.number(), clause.version())), "quiet")));
        return choice;
    }

    private Node approval() {
        Label words = new WrappedLabel(tell("decide.awaits"), "missing");
        Button approve = new Button(tell("decide.approve"));
        approve.setId("approve-decision");
        approve.setOnAction(event -> model.act(desk -> desk.approve(detail.row().id())));
        return new VBox(4, words, approve);
    }

    /** At once, in one person's name, with the approval after: only where the rules allow it for what is chosen. */
    private Node emergency() {
        emergency.setText(tell("decide.emergency"));
        emergency.setId("emergency");
        emergency.setWrapText(true);
        emergency.visibleProperty().bind(group.selectedToggleProperty()
                .map(toggle -> toggle.getUserData() instanceof Proposal proposal && proposal.emergency()).orElse(false));
        emergency.managedProperty().bind(emergency.visibleProperty());
        return emergency;
    }

    private Label refusal() {
        Label words = new WrappedLabel("", "warning");
        words.textProperty().bind(model.refusal().map(reason -> reason == null ? "" : texts.tell(reason)).orElse(""));
        words.managedProperty().bind(words.textProperty().isNotEmpty());
        return words;
    }

    private void record() {
        Proposal chosen = (Proposal) group.getSelectedToggle().getUserData();
        Optional<LocalDate> date = isHold(chosen) ? Optional.ofNullable(review.getValue()) : Optional.empty();
        DecisionRequest request = new DecisionRequest(chosen.disposition(), ground.getText(),
                chosen.clause().map(clause -> clause.number()), date, emergency.isVisible() && emergency.isSelected());
        model.act(desk -> desk.decide(detail.row().id(), request));
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(DispositionView.class, code));
    }
}
