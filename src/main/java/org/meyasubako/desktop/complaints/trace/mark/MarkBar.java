package org.meyasubako.desktop.complaints.trace.mark;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.control.Bubble;
import org.meyasubako.desktop.control.WrappedLabel;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.workspace.HostMarks;

/** What persons said of the chosen hop's hosts, and the button with which one says it. */
public final class MarkBar extends VBox {

    private final Texts texts;

    /** @param seenIn the complaint in whose chain the hop stands */
    public MarkBar(Hop hop, CaseNumber.Complaint seenIn, HostMarkViewModel model, Texts texts) {
        super(4);
        this.texts = texts;
        HopHosts hosts = HopHosts.of(hop);
        Button open = new Button(tell("mark.open"));
        open.setId("mark-host");
        open.getStyleClass().add("small");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(event -> {
            model.forgetRefusal();
            PopOver popOver = new Bubble(PopOver.ArrowLocation.RIGHT_TOP);
            popOver.setContentNode(new MarkView(hosts, seenIn, model, texts, popOver::hide));
            popOver.show(open);
        });
        getChildren().add(open);
        model.barred().ifPresentOrElse(reason -> bar(open, reason), () -> {
            if (hosts.hosts().isEmpty()) {
                bar(open, Sentence.of(MarkBar.class, "mark.no-host"));
            }
        });
        model.read(all -> hosts.marked(all).forEach(this::show));
    }

    private void bar(Button open, Sentence reason) {
        open.setDisable(true);
        getChildren().add(new WrappedLabel(texts.tell(reason), "quiet"));
    }

    private void show(HostMarks.Marked marked) {
        WrappedLabel host = new WrappedLabel(marked.mark().host().text(), "mono");
        Badge role = new Badge(texts.tell(marked.mark().role().title()), Badge.Tone.ACCENT);
        role.getStyleClass().add("host-mark");
        String who = texts.tell(Sentence.of(MarkBar.class, "mark.by", marked.person().map(person -> person.account()).orElse("–"),
                texts.time(marked.at()), marked.reason().orElse("–")));
        role.setTooltip(new Tooltip(who));
        FlowPane line = new FlowPane(6, 2, host, role);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, new WrappedLabel(who, "quiet"));
    }

    private String tell(String code) {
        return texts.tell(Sentence.of(MarkBar.class, code));
    }
}
