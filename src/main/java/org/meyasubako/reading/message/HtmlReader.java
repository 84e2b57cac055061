package org.meyasubako.reading.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Reads HTML into {@link HtmlText}: nothing is rendered, fetched or executed; what the reader of the mail couldn't see is marked. */
final class HtmlReader implements NodeVisitor {

    /** Characters of one document; a longer one is read to there. */
    private static final int LONGEST = 4 << 20;

    private static final Set<String> BLOCKS = Set.of("p", "div", "br", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5",
            "h6", "blockquote", "pre", "hr", "section", "article", "header", "footer", "dt", "dd", "form", "title", "body");
    private static final Set<String> SILENT = Set.of("script", "style", "head", "noscript", "template", "object", "embed");

    private final HtmlSource source;
    private final HtmlVisibility visibility;
    private final HtmlLinks links;
    private final List<HtmlText.Run> runs = new ArrayList<>();
    private int silent;

    private HtmlReader(SourceText html, Document document) {
        this.source = new HtmlSource(html);
        this.visibility = new HtmlVisibility(document);
        this.links = new HtmlLinks(source, visibility);
    }

    static HtmlText read(SourceText html) {
        SourceText bounded = html.slice(0, Math.min(html.length(), LONGEST));
        Document document = Jsoup.parse(bounded.text(), "", Parser.htmlParser().setTrackPosition(true));
        HtmlReader reader = new HtmlReader(bounded, document);
        document.traverse(reader);
        return new HtmlText(reader.runs, reader.links.found());
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case Element element -> enter(element);
            case TextNode text -> addText(text);
            case Comment comment -> addHidden(comment);
            default -> { }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (SILENT.contains(element.normalName())) {
                silent--;
            }
            if (BLOCKS.contains(element.normalName())) {
                addBreak();
            }
            links.leave(element);
        }
    }

    private void enter(Element element) {
        visibility.enter(element);
        links.enter(element);
        if (SILENT.contains(element.normalName())) {
            silent++;
        }
        if (BLOCKS.contains(element.normalName())) {
            addBreak();
        }
    }

    private void addBreak() {
        if (!runs.isEmpty() && runs.getLast().kind() != HtmlText.RunKind.BREAK) {
            runs.add(new HtmlText.Run(HtmlText.RunKind.BREAK, SourceText.of("\n"), Optional.empty()));
        }
    }

    private void addText(TextNode node) {
        String text = visibility.keepsSpace(node) ? node.getWholeText() : node.text();
        if (silent > 0 || text.isEmpty() || (text.isBlank() && lastIsBreak())) {
            return;
        }
        Optional<Integer> link = links.current();
        HtmlText.RunKind kind = visibility.isHidden(node) ? HtmlText.RunKind.HIDDEN
                : link.isPresent() ? HtmlText.RunKind.LINKED : HtmlText.RunKind.SHOWN;
        runs.add(new HtmlText.Run(kind, source.of(text, node.sourceRange()), link));
    }

    private boolean lastIsBreak() {
        return runs.isEmpty() || runs.getLast().kind() == HtmlText.RunKind.BREAK;
    }

    private void addHidden(Comment comment) {
        String text = comment.getData().strip();
        // Conditional comments are instructions to Outlook, not words to anyone.
        if (silent == 0 && !text.isEmpty() && !text.startsWith("[if") && !text.startsWith("<![")) {
            runs.add(new HtmlText.Run(HtmlText.RunKind.HIDDEN, source.of(text, comment.sourceRange()), Optional.empty()));
        }
    }
}
