package org.meyasubako.desktop.bundles;

import java.io.File;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.controlsfx.control.PopOver;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Bubble;
import org.meyasubako.desktop.control.Section;
import org.meyasubako.desktop.control.WrappedLabel;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.judging.bundle.CustomerFact;
import org.meyasubako.judging.bundle.SiteCheck;
import org.meyasubako.workspace.CaseDetail;

/** What persons found on the customer's side: site checks and facts, with buttons to record one more, and approvals by file. */
final class RecordsView {

    private final BundlesViewModel model;
    private final CaseDetail detail;
    private final Texts texts;

    private RecordsView(BundlesViewModel model, CaseDetail detail, Texts texts) {
        this.model = model;
        this.detail = detail;
        this.texts = texts;
    }

    static Node of(BundlesViewModel model, CaseDetail detail, Texts texts) {
        return new RecordsView(model, detail, texts).node();
    }

    private Node node() {
        VBox content = new VBox(8);
        content.getStyleClass().add("section-body");
        detail.facts().siteChecks().forEach(check -> content.getChildren().add(new WrappedLabel(siteCheck(check), "quiet")));
        detail.facts().customerFacts().stream().sorted().map(CustomerFact::title).map(texts::tell)
                .forEach(fact -> content.getChildren().add(new WrappedLabel(fact, "quiet")));
        if (content.getChildren().isEmpty()) {
            content.getChildren().add(new WrappedLabel(tell("records.none"), "quiet"));
        }
        String number = detail.row().id();
        FlowPane buttons = new FlowPane(8, 6,
                popping("records.site-check", close -> new SiteCheckView(model, number, texts, close)),
                popping("records.fact", close -> new FactView(model, number, texts, close)));
        if (detail.row().awaitsApproval()) {
            buttons.getChildren().addAll(button("records.approval-out", this::writeRequest), button("records.approval-in", this::takeApproval));
        }
        content.getChildren().add(buttons);
        return new Section(tell("records.title"), "", content);
    }

    private String siteCheck(SiteCheck check) {
        return texts.tell(Sentence.of(RecordsView.class, "records.checked", tell("records.result." + check.result().name()), check.url(),
                check.person(), texts.shortTime(check.at())));
    }

    private Button popping(String code, Function<Runnable, Node> form) {
        Button button = button(code, () -> { });
        button.setOnAction(event -> {
            PopOver popOver = new Bubble(PopOver.ArrowLocation.RIGHT_CENTER);
            popOver.setContentNode(form.apply(popOver::hide));
            popOver.show(button);
        });
        return button;
    }

    private Button button(String code, Runnable action) {
        Button button = new Button(tell(code));
        button.setId(code.replace('.', '-'));
        button.getStyleClass().add("small");
        button.setOnAction(event -> action.run());
        return button;
    }

    private void writeRequest() {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(detail.row().id() + "-approval.txt");
        Optional.ofNullable(chooser.showSaveDialog(null)).map(File::toPath).ifPresent(file -> model.writeApprovalRequest(detail.row().id(), file));
    }

    private void takeApproval() {
        Optional.ofNullable(new FileChooser().showOpenDialog(null)).map(File::toPath).ifPresent(model::takeApproval);
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(RecordsView.class, code));
    }
}
