package org.meyasubako.writing.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parses the body of a page; what is not one of a few harmless elements and attributes has no place in it. */
final class PageParser {

    private static final int DEEPEST = 60;
    private static final Set<String> ELEMENTS = Set.of("body", "div", "p", "h1", "h2", "h3", "h4", "span", "b", "i", "em", "strong", "code",
            "pre", "br", "hr", "table", "caption", "colgroup", "col", "thead", "tbody", "tr", "th", "td", "ul", "ol", "li", "dl", "dt",
            "dd", "a", "section", "sup", "sub", "small", "blockquote", "object");
    private static final Set<String> ATTRIBUTES = Set.of("class", "id", "lang", "title", "href", "colspan", "rowspan", "start", "type", "data",
            "alt", "style", "scope");

    /**
     * The body as a tree.
     *
     * @throws IllegalArgumentException where it is not well-formed or not harmless: a mistake of ours, since fields are escaped
     */
    Document parse(String body) {
        try {
            Document page = reader().parse(new InputSource(new StringReader("<body>" + body + "</body>")));
            check(page.getDocumentElement(), 0);
            return page;
        } catch (SAXParseException e) {
            throw new IllegalArgumentException("the page isn't well-formed at line " + e.getLineNumber() + ", column " + e.getColumnNumber()
                    + ": " + e.getMessage(), e);
        } catch (SAXException e) {
            throw new IllegalArgumentException("the page isn't well-formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    private static DocumentBuilder reader() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // Without a document type there are no entities, neither to fetch nor to multiply.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            factory.setXIncludeAware(false);
            DocumentBuilder reader = factory.newDocumentBuilder();
            reader.setErrorHandler(new Strict());
            return reader;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's parser knows these features", e);
        }
    }

    private static void check(Node node, int depth) {
        require(depth <= DEEPEST, "nesting deeper than " + DEEPEST);
        if (node instanceof Element element) {
            require(ELEMENTS.contains(element.getTagName()), "element " + element.getTagName());
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                check(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            check(child, depth + 1);
        }
    }

    private static void check(String attribute, String value) {
        require(ATTRIBUTES.contains(attribute), "attribute " + attribute);
        require(!attribute.equals("href") || value.startsWith("#"), "a link that leaves the document");
        require(!attribute.equals("data") || value.matches("[A-Za-z0-9-]+"), "an object that is no drawing");
        require(!attribute.equals("style") || !value.contains("("), "a function in a style");
    }

    private static void require(boolean harmless, String what) {
        if (!harmless) {
            throw new IllegalArgumentException("a page has no place for " + what);
        }
    }

    /** Says nothing on standard error, which the JDK's own handler does. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            // A warning is no fault of the page.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
