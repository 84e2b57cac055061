package org.meyasubako.writing.document;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The headings of a page, {@code h1} to {@code h3}, from which bookmarks and the table of contents are made. */
final class Headings {

    private record Heading(int level, String id, String title) {
    }

    private final Document page;
    private final List<Heading> headings = new ArrayList<>();

    Headings(Document page) {
        this.page = page;
        collect(page.getDocumentElement());
    }

    private void collect(Node node) {
        if (node instanceof Element element && element.getTagName().matches("h[1-3]")) {
            if (element.getAttribute("id").isEmpty()) {
                element.setAttribute("id", "heading-" + (headings.size() + 1));
            }
            headings.add(new Heading(element.getTagName().charAt(1) - '0', element.getAttribute("id"), element.getTextContent().strip()));
            return;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child);
        }
    }

    /** The bookmarks, as the renderer wants them in the head; a heading lies beneath the last one of a higher level. */
    Element bookmarks() {
        Element root = page.createElement("bookmarks");
        List<Element> open = new ArrayList<>(List.of(root));
        List<Integer> levels = new ArrayList<>(List.of(0));
        for (Heading heading : headings) {
            while (levels.getLast() >= heading.level()) {
                open.removeLast();
                levels.removeLast();
            }
            Element bookmark = page.createElement("bookmark");
            bookmark.setAttribute("name", heading.title());
            bookmark.setAttribute("href", "#" + heading.id());
            open.getLast().appendChild(bookmark);
            open.add(bookmark);
            levels.add(heading.level());
        }
        return root;
    }

    /** Fills every {@code <div class="contents"/>}; the style sheet adds the page numbers. */
    void fillContents() {
        NodeList blocks = page.getElementsByTagName("div");
        List<Element> places = new ArrayList<>();
        for (int i = 0; i < blocks.getLength(); i++) {
            if (blocks.item(i) instanceof Element block && block.getAttribute("class").equals("contents")) {
                places.add(block);
            }
        }
        places.forEach(this::fill);
    }

    private void fill(Element place) {
        for (Heading heading : headings) {
            Element line = page.createElement("div");
            line.setAttribute("class", "contents-" + heading.level());
            Element link = page.createElement("a");
            link.setAttribute("href", "#" + heading.id());
            link.setTextContent(heading.title());
            line.appendChild(link);
            place.appendChild(line);
        }
    }

    boolean isEmpty() {
        return headings.isEmpty();
    }
}
