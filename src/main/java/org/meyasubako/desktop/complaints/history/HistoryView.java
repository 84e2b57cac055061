package org.meyasubako.desktop.complaints.history;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.EmptyState;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.ComplaintPage;

/** The deeds, the newest first. */
public final class HistoryView extends BorderPane {

    private final Texts texts;
    private final EmptyState nothing;
    private List<ComplaintPage.Deed> shown = List.of();

    public HistoryView(Texts texts) {
        this.texts = texts;
        this.nothing = new EmptyState(MaterialDesignH.HISTORY, texts.bind(Sentence.of(HistoryView.class, "history.none")),
                texts.bind(Sentence.of(HistoryView.class, "history.none.remedy")));
        getStyleClass().add("history");
        texts.wording().addListener((o, old, wording) -> render());
        render();
    }

    /** Shows deeds in this order. */
    public void show(List<ComplaintPage.Deed> deeds) {
        shown = List.copyOf(deeds);
        render();
    }

    private void render() {
        if (shown.isEmpty()) {
            setCenter(nothing);
            return;
        }
        VBox lines = new VBox(12);
        lines.getStyleClass().add("message-page");
        shown.forEach(deed -> lines.getChildren().add(line(deed)));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        setCenter(scroll);
    }

    private Node line(ComplaintPage.Deed deed) {
        Label what = new Label(texts.tell(deed.what()));
        what.getStyleClass().add("strong");
        Label when = new Label(texts.time(deed.at()) + " · "
                + deed.who().orElseGet(() -> texts.tell(Sentence.of(HistoryView.class, "history.erased"))));
        when.getStyleClass().add("quiet");
        VBox line = new VBox(2, what, when);
        for (String ground : deed.words()) {
            Label words = new Label("「" + ground + "」");
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            line.getChildren().add(words);
        }
        return line;
    }
}
