package org.meyasubako.writing.document;

import com.google.common.escape.Escapers;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** A piece of a page: an element or a text; what it writes is well-formed, and no text in it becomes markup. */
public sealed interface Html {

    /** An element with its attributes and what stands in it. */
    record Element(String name, SequencedMap<String, String> attributes, List<Html> content) implements Html {

        public Element {
            attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
            content = List.copyOf(content);
        }

        /** The element with one attribute more. */
        public Element with(String attribute, String value) {
            SequencedMap<String, String> more = new LinkedHashMap<>(attributes);
            more.put(attribute, value);
            return new Element(name, more, content);
        }

        /** The element with the CSS class. */
        public Element styled(String cssClass) {
            return with("class", cssClass);
        }
    }

    /** A text, which is escaped. */
    record Text(String text) implements Html {
    }

    /** Several pieces after one another. */
    record Sequence(List<Html> content) implements Html {

        public Sequence {
            content = List.copyOf(content);
        }
    }

    static Element element(String name, Html... content) {
        return new Element(name, new LinkedHashMap<>(), List.of(content));
    }

    static Element element(String name, String text) {
        return element(name, new Text(text));
    }

    static Element element(String name, List<? extends Html> content) {
        return new Element(name, new LinkedHashMap<>(), List.copyOf(content));
    }

    static Html text(String text) {
        return new Text(text);
    }

    static Html sequence(List<? extends Html> content) {
        return new Sequence(List.copyOf(content));
    }

    /** The piece as XHTML. */
    default String source() {
        StringBuilder source = new StringBuilder();
        write(source);
        return source.toString();
    }

    private void write(StringBuilder source) {
        switch (this) {
            case Text(String text) -> source.append(escape(text));
            case Sequence(List<Html> content) -> content.forEach(piece -> piece.write(source));
            case Element(String name, SequencedMap<String, String> attributes, List<Html> content) -> {
                source.append('<').append(name);
                attributes.forEach((attribute, value) -> source.append(' ').append(attribute).append("=\"").append(escape(value)).append('"'));
                source.append('>');
                content.forEach(piece -> piece.write(source));
                source.append("</").append(name).append('>');
            }
        }
    }

    private static String escape(String text) {
        // What XML has no place for stays as it is: the writer shows it by its number.
        return Escapers.builder().addEscape('&', "&amp;").addEscape('<', "&lt;").addEscape('>', "&gt;").addEscape('"', "&quot;").build()
                .escape(text);
    }
}
