package org.meyasubako.desktop.complaints;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.control.Bubble;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.judging.assessment.Assessment;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.workspace.CaseRow;
import org.meyasubako.workspace.ComplaintPage;
import org.meyasubako.workspace.Inspection;

/** The head of a complaint: its subject, its case; who, when, in which form; that the original is kept, and its digest. */
final class DetailHead extends VBox {

    private final Texts texts;

    DetailHead(ComplaintPage page, ComplaintsViewModel model, Texts texts, Consumer<String> openCase) {
        this.texts = texts;
        Inspection inspection = page.inspection();
        getStyleClass().add("detail-head");
        Complaint complaint = inspection.complaint();
        Label title = new Label(complaint.message().envelope().subject().filter(s -> !s.isBlank()).orElseGet(() -> tell("queue.untitled")));
        title.getStyleClass().add("detail-title");
        title.setWrapText(true);
        Label facts = new Label(String.join(" · ", facts(complaint)));
        facts.setWrapText(true);
        Badge kept = new Badge(tell("detail.kept"), Badge.Tone.ACCENT);
        kept.setTooltip(new Tooltip(inspection.raw().origin().path()));
        Label path = new Label(inspection.raw().origin().path());
        path.getStyleClass().add("detail-path");
        path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        HBox evidence = new HBox(10, kept, digest(inspection), path);
        evidence.setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(8, title, space, asideButton(model));
        if (!page.cases().isEmpty()) {
            head.getChildren().add(caseButton(page.cases(), openCase));
        } else if (complaint.format() != ComplaintFormat.NONE && page.verdict().filter(Assessment.class::isInstance).isPresent()) {
            head.getChildren().add(placeButton(model));
        }
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, facts, evidence);
    }

    private Button asideButton(ComplaintsViewModel model) {
        Button aside = new Button(tell("detail.set-aside"));
        aside.setId("set-aside");
        aside.setMinWidth(USE_PREF_SIZE);
        aside.setOnAction(event -> model.setAside());
        return aside;
    }

    /** A complaint in which the rules found nothing of ours: a person may recognise more. */
    private Button placeButton(ComplaintsViewModel model) {
        Button place = new Button(tell("detail.place"));
        place.setId("place");
        place.setMinWidth(USE_PREF_SIZE);
        place.setOnAction(event -> {
            PopOver popOver = new Bubble(PopOver.ArrowLocation.TOP_RIGHT);
            popOver.setContentNode(new PlaceView(model, texts, popOver::hide));
            popOver.show(place);
        });
        return place;
    }

    /** The button names the case; a complaint about several customers' things stands in several. */
    private ButtonBase caseButton(List<CaseRow> cases, Consumer<String> openCase) {
        CaseRow first = cases.getFirst();
        String words = texts.tell(Sentence.of(DetailHead.class, "detail.open-case", first.id(), first.key().value()));
        ButtonBase button = cases.size() == 1 ? new Button(words) : new SplitMenuButton(cases.stream().skip(1).map(other -> {
            MenuItem item = new MenuItem(other.id() + " / " + other.key().value());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> openCase.accept(other.id()));
            return item;
        }).toArray(MenuItem[]::new));
        button.setText(words);
        button.setId("open-case");
        button.setMnemonicParsing(false);
        button.setMaxWidth(320);
        button.getStyleClass().add("accent");
        button.setOnAction(event -> openCase.accept(first.id()));
        return button;
    }

    private List<String> facts(Complaint complaint) {
        List<String> facts = new ArrayList<>();
        String address = complaint.complainant().address().map(Object::toString).orElse("–");
        facts.add(complaint.complainant().name().map(name -> name + " <" + address + ">").orElse(address));
        complaint.message().envelope().date().map(MailDate::instant).map(texts::time).ifPresent(facts::add);
        facts.add(tell("format." + complaint.format().code()));
        int repairs = complaint.reported().repairs().size();
        if (repairs > 0) {
            facts.add(texts.tell(Sentence.of(DetailHead.class, "detail.repairs", repairs)));
        }
        complaint.eventTime().ifPresent(time ->
                facts.add(texts.tell(Sentence.of(DetailHead.class, "detail.event." + time.from().code(), texts.time(time.at())))));
        return facts;
    }

    private Hyperlink digest(Inspection inspection) {
        Hyperlink digest = new Hyperlink("sha256 " + inspection.raw().sha256().shortened());
        digest.getStyleClass().add("mono");
        digest.setMinWidth(USE_PREF_SIZE);
        digest.setTooltip(new Tooltip(tell("detail.copy-digest")));
        digest.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(inspection.raw().sha256().hex());
            Clipboard.getSystemClipboard().setContent(content);
        });
        return digest;
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(DetailHead.class, code));
    }
}
