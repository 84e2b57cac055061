package org.meyasubako.desktop.complaints;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.desktop.complaints.history.HistoryView;
import org.meyasubako.desktop.complaints.message.MessageView;
import org.meyasubako.desktop.complaints.source.SourceView;
import org.meyasubako.desktop.complaints.trace.TraceView;
import org.meyasubako.desktop.complaints.urls.UrlsView;
import org.meyasubako.desktop.control.EmptyState;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.workspace.ComplaintPage;

/** The chosen complaint: who and what above, its tabs, and the sentence that decides beneath. */
final class DetailView extends BorderPane {

    private static final List<String> TABS = List.of("tab.trace", "tab.message", "tab.urls", "tab.source", "tab.history");
    private static final int TRACE = 0;
    private static final int URLS = 2;
    private static final int SOURCE = 3;

    private final ComplaintsViewModel model;
    private final Texts texts;
    private final Consumer<String> openCase;
    private final TabPane tabs = new TabPane();
    private final TraceView trace;
    private final MessageView message;
    private final UrlsView urls;
    private final SourceView source;
    private final HistoryView history;
    private final EmptyState nothing;
    private CaseNumber.@Nullable Complaint shown;
    private Optional<Wanted> wanted = Optional.empty();

    /** Bytes to be shown once their complaint is open. */
    private record Wanted(Sha256 message, Optional<Span> span) {}

    DetailView(ComplaintsViewModel model, Texts texts, Consumer<String> openCase) {
        this.model = model;
        this.texts = texts;
        this.openCase = openCase;
        this.trace = new TraceView(texts, model.asking(), model.marking(), this::remember);
        this.message = new MessageView(texts);
        this.urls = new UrlsView(texts, this::light);
        this.source = new SourceView(texts);
        this.history = new HistoryView(texts);
        this.nothing = new EmptyState(MaterialDesignE.EMAIL_OPEN_OUTLINE, texts.bind(Sentence.of(DetailView.class, "detail.nothing")),
                texts.bind(Sentence.of(DetailView.class, "detail.nothing.remedy")));
        getStyleClass().add("detail");
        // The divider is the queue's to move, however wide a table wants to be.
        setMinWidth(0);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        List<Node> contents = List.of(trace, message, urls, source, history);
        for (int tab = 0; tab < contents.size(); tab++) {
            addTab(TABS.get(tab), contents.get(tab));
        }
        model.page().addListener((o, old, page) -> show(page));
        texts.wording().addListener((o, old, wording) -> showFrame(model.page().get()));
        show(null);
    }

    private void addTab(String code, Node content) {
        Tab tab = new Tab();
        tab.textProperty().bind(texts.bind(Sentence.of(DetailView.class, code)));
        tab.setContent(content);
        tabs.getTabs().add(tab);
    }

    private void show(@Nullable ComplaintPage page) {
        if (page != null) {
            trace.show(page);
            message.show(page.inspection().complaint());
            urls.show(page.inspection().complaint().indicators(), page.owners());
            source.show(page.inspection());
            history.show(page.history());
            chooseFirst(page);
            showWanted(page);
        }
        showFrame(page);
    }

    /** Where only our URL is named, whose it was comes first: the chain is a stranger's. A tab that a person chose stays for others. */
    private void chooseFirst(ComplaintPage page) {
        if (page.number().equals(shown)) {
            return;
        }
        shown = page.number();
        int chosen = tabs.getSelectionModel().getSelectedIndex();
        if (chosen == TRACE || chosen == URLS) {
            boolean named = page.verdict().filter(verdict -> verdict.kind() == Kind.NAMED).isPresent();
            tabs.getSelectionModel().select(named ? URLS : TRACE);
        }
    }

    private void showFrame(@Nullable ComplaintPage page) {
        if (page == null) {
            setTop(null);
            setBottom(null);
            setCenter(nothing);
            return;
        }
        setTop(new DetailHead(page, model, texts, openCase));
        setCenter(tabs);
        setBottom(new DetailFoot(page, model, texts, this::light));
    }

    /** The bytes of a hop are lit in the Source tab, which stays where it is: one looks at the path first. */
    private void remember(Span span) {
        source.light(span);
    }

    private void light(Span span) {
        source.light(span);
        tabs.getSelectionModel().select(SOURCE);
    }

    /** Shows the bytes of a complaint, as soon as it is open. */
    void showSource(Sha256 message, Optional<Span> span) {
        wanted = Optional.of(new Wanted(message, span));
        Optional.ofNullable(model.page().get()).ifPresent(this::showWanted);
    }

    private void showWanted(ComplaintPage page) {
        wanted.filter(bytes -> bytes.message().equals(page.inspection().raw().sha256())).ifPresent(bytes -> {
            wanted = Optional.empty();
            bytes.span().ifPresent(source::light);
            tabs.getSelectionModel().select(SOURCE);
        });
    }

    /** Chooses a tab by its number, from 0. */
    void chooseTab(int number) {
        if (number < tabs.getTabs().size()) {
            tabs.getSelectionModel().select(number);
        }
    }

    /** The tabs' names, for the palette. */
    static List<String> tabNames() {
        return TABS;
    }
}
