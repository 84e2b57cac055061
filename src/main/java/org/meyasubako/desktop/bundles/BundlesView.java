package org.meyasubako.desktop.bundles;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.EmptyState;
import org.meyasubako.desktop.control.Section;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.complaint.Complainant;
import org.meyasubako.workspace.CaseDetail;

/** The screen of cases: list, the chosen case with timeline, evidence and members, and what can be decided. */
public final class BundlesView extends SplitPane {

    private static final double DECIDE_WIDTH = 340;

    private final BundlesViewModel model;
    private final Texts texts;
    private final CaseListView list;
    private final BorderPane page = new BorderPane();
    private final EmptyState nothing;
    private final Ways ways;

    /**
     * The ways from a case to what is written of it, by its number.
     *
     * @param letters opens the letters about a case
     * @param packet opens its evidence packet
     */
    public record Ways(Consumer<String> letters, Consumer<String> packet) {}

    public BundlesView(BundlesViewModel model, Texts texts, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        this.list = new CaseListView(model, texts);
        this.nothing = new EmptyState(MaterialDesignF.FOLDER_OPEN_OUTLINE, texts.bind(Sentence.of(BundlesView.class, "case.nothing")),
                texts.bind(Sentence.of(BundlesView.class, "case.nothing.remedy")));
        getStyleClass().add("bundles");
        page.setMinWidth(0);
        SplitPane.setResizableWithParent(list, false);
        getItems().addAll(list, page);
        setDividerPositions(0.27);
        model.detail().addListener((o, old, detail) -> show(detail));
        texts.wording().addListener((o, old, wording) -> show(model.detail().get()));
        show(model.detail().get());
    }

    private void show(@Nullable CaseDetail detail) {
        if (detail == null) {
            page.setTop(null);
            page.setRight(null);
            page.setCenter(nothing);
            return;
        }
        page.setTop(new CaseHead(detail, texts));
        ScrollPane middle = scroll(new VBox(12, timeline(detail), EvidenceView.of(detail.panel(), texts),
                CorrespondenceView.of(model, detail, texts, ways), MembersView.of(model, detail, texts)));
        middle.setId("case-middle");
        page.setCenter(middle);
        ScrollPane decide = scroll(new VBox(12, DispositionView.of(model, detail, texts), FlagsView.of(model, detail, texts), RecordsView.of(model, detail, texts),
                decisions(detail)));
        decide.setPrefWidth(DECIDE_WIDTH);
        decide.setMinWidth(DECIDE_WIDTH);
        page.setRight(decide);
    }

    private static ScrollPane scroll(VBox content) {
        content.getStyleClass().add("cards");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("trace-card");
        return scroll;
    }

    private Node timeline(CaseDetail detail) {
        List<TimelineView.Mark> marks = detail.members().stream()
                .map(member -> new TimelineView.Mark(member.received(), form(member.channel()))).toList();
        List<TimelineView.Deed> deeds = detail.deeds().stream()
                .map(deed -> new TimelineView.Deed(deed.at(), texts.tell(deed.what()))).toList();
        return new Section(tell("timeline.title"), tell("timeline.note"), new TimelineView(marks, deeds, texts.zone()));
    }

    private static TimelineView.Form form(Complainant.Channel channel) {
        return switch (channel) {
            case PERSON -> TimelineView.Form.PERSON;
            case FEEDBACK_LOOP, SPAMCOP -> TimelineView.Form.LOOP;
            case REPORTING_BODY, VENDOR, PROVIDER -> TimelineView.Form.BODY;
        };
    }

    /** What was decided so far, the newest first, each with who, when and why. */
    private Node decisions(CaseDetail detail) {
        VBox content = new VBox(8);
        content.getStyleClass().add("section-body");
        for (CaseDetail.Decided decided : detail.decisions()) {
            Label what = new Label(texts.tell(CaseWords.disposition(decided.decision().disposition())) + " · "
                    + decided.decision().person() + " · " + texts.shortTime(decided.decision().at()));
            what.getStyleClass().add("strong");
            Label ground = new Label(decided.ground().orElseGet(() -> tell("decisions.erased")));
            ground.setWrapText(true);
            ground.setMinHeight(Region.USE_PREF_SIZE);
            content.getChildren().add(new VBox(2, what, ground));
        }
        if (detail.decisions().isEmpty()) {
            content.getChildren().add(new Label(tell("decisions.none")));
        }
        return new Section(tell("decisions.title"), "", content);
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(BundlesView.class, code));
    }

    /** Puts the keyboard into the list. */
    public void focusList() {
        list.focusList();
    }
}
