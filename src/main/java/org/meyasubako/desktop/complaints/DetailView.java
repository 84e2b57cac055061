package org.meyasubako.desktop.complaints;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.complaints.message.MessageView;
import org.meyasubako.desktop.complaints.source.SourceView;
import org.meyasubako.desktop.complaints.trace.TraceView;
import org.meyasubako.desktop.complaints.urls.UrlsView;
import org.meyasubako.desktop.control.EmptyState;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.workspace.Inspection;

/** The chosen complaint: who and what above, its tabs, and the sentence that decides beneath. */
final class DetailView extends BorderPane {

    private final Texts texts;
    private final TabPane tabs = new TabPane();
    private final TraceView trace;
    private final MessageView message;
    private final UrlsView urls;
    private final SourceView source;
    private final EmptyState nothing;

    DetailView(ComplaintsViewModel model, Texts texts) {
        this.texts = texts;
        this.trace = new TraceView(texts, this::remember);
        this.message = new MessageView(texts);
        this.urls = new UrlsView(texts, this::light);
        this.source = new SourceView(texts);
        this.nothing = new EmptyState(MaterialDesignE.EMAIL_OPEN_OUTLINE, texts.bind(Sentence.of(DetailView.class, "detail.nothing")),
                texts.bind(Sentence.of(DetailView.class, "detail.nothing.remedy")));
        getStyleClass().add("detail");
        // The divider is the queue's to move, however wide a table wants to be.
        setMinWidth(0);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        addTab("tab.trace", trace);
        addTab("tab.message", message);
        addTab("tab.urls", urls);
        addTab("tab.source", source);
        model.inspection().addListener((o, old, inspection) -> show(inspection));
        texts.wording().addListener((o, old, wording) -> showFrame(model.inspection().get()));
        show(null);
    }

    private void addTab(String code, Node content) {
        Tab tab = new Tab();
        tab.textProperty().bind(texts.bind(Sentence.of(DetailView.class, code)));
        tab.setContent(content);
        tabs.getTabs().add(tab);
    }

    private void show(@Nullable Inspection inspection) {
        if (inspection != null) {
            trace.show(inspection.complaint().chain());
            message.show(inspection.complaint());
            urls.show(inspection.complaint().indicators());
            source.show(inspection);
        }
        showFrame(inspection);
    }

    private void showFrame(@Nullable Inspection inspection) {
        if (inspection == null) {
            setTop(null);
            setBottom(null);
            setCenter(nothing);
            return;
        }
        setTop(new DetailHead(inspection, texts));
        setCenter(tabs);
        setBottom(new DetailFoot(inspection, texts));
    }

    /** The bytes of a hop are lit in the Source tab, which stays where it is: one looks at the path first. */
    private void remember(Span span) {
        source.light(span);
    }

    private void light(Span span) {
        source.light(span);
        tabs.getSelectionModel().select(tabs.getTabs().size() - 1);
    }

    /** Chooses a tab by its number, from 0. */
    void chooseTab(int number) {
        if (number < tabs.getTabs().size()) {
            tabs.getSelectionModel().select(number);
        }
    }

    /** The tabs' names, for the palette. */
    static List<String> tabNames() {
        return List.of("tab.trace", "tab.message", "tab.urls", "tab.source");
    }
}
