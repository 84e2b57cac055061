package org.meyasubako.reading.message;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.meyasubako.basis.evidence.Defect;

/** Reads HTML as text and addresses, and runs, loads and shows nothing of it. */
final class HtmlReader {

    /** Longer HTML is read up to here. */
    static final int MAX_CHARACTERS = 4_000_000;

    /** Elements nested deeper are read as if their frames were not there. */
    static final int MAX_DEPTH = 512;

    private final SourceText html;
    private final HtmlStyleReader styles = new HtmlStyleReader();
    private final HtmlLinkExtractor links;
    private final HtmlRunWriter runs = new HtmlRunWriter();
    private final Deque<Place> places = new ArrayDeque<>();

    private HtmlReader(SourceText html) {
        this.html = html;
        this.links = new HtmlLinkExtractor(html);
    }

    /** Where the walk stands: what hides the text here, and which link it is on. */
    private record Place(HtmlVisibility visibility, Optional<Integer> link, boolean preformatted) {}

    static HtmlText read(SourceText html) {
        List<Defect> defects = new ArrayList<>();
        SourceText within = html;
        if (html.length() > MAX_CHARACTERS) {
            within = html.slice(0, MAX_CHARACTERS);
            defects.add(MessageDefect.HTML_TOO_LARGE.at(html.slice(MAX_CHARACTERS, html.length()).span()));
        }
        return new HtmlReader(within).read(defects);
    }

    private HtmlText read(List<Defect> defects) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH);
        Document document = parser.parseInput(html.text(), "");
        document.select("style").forEach(style -> styles.read(style.data()));
        places.push(new Place(HtmlVisibility.SHOWN, Optional.empty(), false));
        NodeTraversor.traverse(new Walk(), document);
        return new HtmlText(runs.runs(), links.links(runs.shownOnLinks()), defects);
    }

    private Place here() {
        return places.getFirst();
    }

    /** Goes through the document node by node. */
    private final class Walk implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                enter(element);
            } else if (node instanceof TextNode text) {
                SourceText written = MarkupAligner.align(html, text.sourceRange(), text.getWholeText());
                runs.text(written, here().visibility.hidden(), here().link, here().preformatted);
            } else if (node instanceof Comment comment) {
                runs.text(MarkupAligner.align(html, comment.sourceRange(), comment.getData()), true, Optional.empty(), false);
            } else if (node instanceof DataNode data && node.parentNameIs("style")) {
                links.styleSheet(MarkupAligner.align(html, data.sourceRange(), data.getWholeData()));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                leave(element);
            }
        }
    }

    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "caption", "center", "dd",
            "div", "dl", "dt", "fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend",
            "li", "main", "nav", "ol", "option", "p", "pre", "section", "table", "tbody", "thead", "tfoot",
            "textarea", "title", "tr", "ul");

    private static final Set<String> PREFORMATTED = Set.of("pre", "textarea", "plaintext", "listing", "xmp");

    private void enter(Element element) {
        Place outer = here();
        StyleDeclarations style = styles.declarations(element);
        HtmlVisibility visibility = outer.visibility.within(element, style);
        Optional<Integer> link = links.extract(element, visibility.hidden()).or(() -> outer.link);
        boolean preformatted = style.has("white-space")
                ? style.get("white-space").startsWith("pre")
                : outer.preformatted || PREFORMATTED.contains(element.normalName());
        places.push(new Place(visibility, link, preformatted));
        if (!visibility.hidden()) {
            border(element);
        }
    }

    private void leave(Element element) {
        Place inner = places.pop();
        if (!inner.visibility.hidden() && BLOCKS.contains(element.normalName())) {
            runs.endLine();
        }
    }

    private void border(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            runs.lineBreak();
        } else if (BLOCKS.contains(name)) {
            runs.endLine();
        } else if (name.equals("td") || name.equals("th")) {
            runs.gap();
        }
    }
}
