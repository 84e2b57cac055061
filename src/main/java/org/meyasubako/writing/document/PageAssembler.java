package org.meyasubako.writing.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Makes a whole page of a body: legible text, style sheet, running head and foot, bookmarks, contents. */
final class PageAssembler {

    private final LegibleText legible;

    PageAssembler(LegibleText legible) {
        this.legible = legible;
    }

    Document assemble(PrintableDocument document) {
        Document page = new PageParser().parse(legible.ofSource(document.body()));
        requireDrawings(page, document);
        Element body = page.getDocumentElement();
        makeLegible(body);
        Headings headings = new Headings(page);
        headings.fillContents();
        DocumentTraits traits = document.traits();
        if (document.layout() == Layout.PACKET) {
            body.insertBefore(running(page, "running-title", traits.title()), body.getFirstChild());
            body.insertBefore(running(page, "running-author", traits.author()), body.getFirstChild());
        }
        body.insertBefore(running(page, "running-case", traits.caseNumber()), body.getFirstChild());
        Element html = page.createElement("html");
        page.replaceChild(html, body);
        html.setAttribute("lang", traits.language().tag());
        html.appendChild(head(page, document, headings));
        html.appendChild(body);
        return page;
    }

    private static void requireDrawings(Document page, PrintableDocument document) {
        Set<String> known = document.drawings().stream().map(Drawing::id).collect(Collectors.toSet());
        NodeList places = page.getElementsByTagName("object");
        for (int i = 0; i < places.getLength(); i++) {
            if (places.item(i) instanceof Element place && !known.contains(place.getAttribute("data"))) {
                throw new IllegalArgumentException("the page places a drawing that isn't given: " + place.getAttribute("data"));
            }
        }
    }

    private void makeLegible(Node node) {
        if (node instanceof Text text) {
            text.setData(legible.of(text.getData()));
        }
        if (node instanceof Element element) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                attributes.item(i).setNodeValue(legible.of(attributes.item(i).getNodeValue()));
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            makeLegible(child);
        }
    }

    private Element running(Document page, String cssClass, String text) {
        Element element = page.createElement("div");
        element.setAttribute("class", cssClass);
        element.setTextContent(legible.of(text));
        return element;
    }

    private static Element head(Document page, PrintableDocument document, Headings headings) {
        Element head = page.createElement("head");
        Element title = page.createElement("title");
        title.setTextContent(document.traits().title());
        head.appendChild(title);
        Element description = page.createElement("meta");
        description.setAttribute("name", "description");
        description.setAttribute("content", document.traits().subject());
        head.appendChild(description);
        Element style = page.createElement("style");
        style.setTextContent(sheet("print.css") + sheet(document.layout().sheet()));
        head.appendChild(style);
        if (!headings.isEmpty()) {
            head.appendChild(headings.bookmarks());
        }
        return head;
    }

    private static String sheet(String name) {
        try (InputStream in = Objects.requireNonNull(PageAssembler.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a shipped style sheet cannot be read", e);
        }
    }
}
