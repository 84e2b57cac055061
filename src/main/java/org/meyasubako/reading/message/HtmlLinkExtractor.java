package org.meyasubako.reading.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.meyasubako.reading.message.HtmlText.Link;

/** Collects every address that a document would lead to or load, with the bytes of the address. */
final class HtmlLinkExtractor {

    /** Attributes whose value is an address, whatever the element (HTML Living Standard, index of attributes). */
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "background", "data", "poster", "cite", "longdesc", "xlink:href", "lowsrc",
                    "dynsrc");

    private static final Set<String> UNSEEN = Set.of("meta", "base", "link", "script", "style");

    private final SourceText html;
    private final List<Link> links = new ArrayList<>();

    HtmlLinkExtractor(SourceText html) {
        this.html = html;
    }

    /** All links, each with the text that is shown on it. */
    List<Link> links(Map<Integer, String> shown) {
        List<Link> complete = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            complete.add(new Link(link.element(), link.attribute(), link.target(), shown.getOrDefault(i, ""), link.hidden()));
        }
        return complete;
    }

    /** Takes the addresses of an element; returns the place of the link that its text stands on, if it makes one. */
    Optional<Integer> extract(Element element, boolean hidden) {
        Optional<Integer> anchor = Optional.empty();
        String name = element.normalName();
        boolean unseen = hidden || UNSEEN.contains(name) || isPixel(element);
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (key.equals("srcset")) {
                candidates(name, value(attribute), unseen);
            } else if (ADDRESSES.contains(key)) {
                if (name.equals("a") && key.equals("href")) {
                    anchor = Optional.of(links.size());
                }
                add(name, key, value(attribute).strip(), unseen);
            } else if (key.equals("style")) {
                styles(name, value(attribute), unseen);
            } else if (key.equals("content") && name.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
                refresh(value(attribute));
            }
        }
        return anchor;
    }

    /** A picture of one pixel shows nothing; it tells the sender that the mail was opened. */
    private static boolean isPixel(Element element) {
        return element.nameIs("img") && Set.of("0", "1", "1px", "0px").contains(element.attr("width").strip())
                && Set.of("0", "1", "1px", "0px").contains(element.attr("height").strip());
    }

    private SourceText value(Attribute attribute) {
        return MarkupAligner.align(html, attribute.sourceRange().valueRange(), attribute.getValue());
    }

    private void add(String element, String attribute, SourceText target, boolean hidden) {
        if (!target.isEmpty()) {
            links.add(new Link(element, attribute, target, "", hidden));
        }
    }

    /** The address of {@code <meta http-equiv=refresh content="0; url=…">}. */
    private void refresh(SourceText content) {
        int url = content.text().toLowerCase(Locale.ROOT).indexOf("url");
        int equals = url < 0 ? -1 : content.text().indexOf('=', url);
        if (equals >= 0) {
            add("meta", "content", bare(content.slice(equals + 1, content.length())), true);
        }
    }

    /** The addresses of {@code srcset}: each with a width or density behind it, commas between (HTML, section 4.8.4). */
    private void candidates(String element, SourceText set, boolean hidden) {
        int from = 0;
        while (from < set.length()) {
            int comma = set.text().indexOf(", ", from);
            int end = comma < 0 ? set.length() : comma;
            SourceText candidate = set.slice(from, end).strip();
            int space = candidate.text().indexOf(' ');
            add(element, "srcset", space < 0 ? candidate : candidate.slice(0, space), hidden);
            from = end + 1;
        }
    }

    /** The addresses of a {@code style} element. */
    void styleSheet(SourceText sheet) {
        styles("style", sheet, true);
    }

    private void styles(String element, SourceText style, boolean hidden) {
        String lower = style.text().toLowerCase(Locale.ROOT);
        int at = lower.indexOf("url(");
        while (at >= 0) {
            int close = lower.indexOf(')', at);
            int end = close < 0 ? lower.length() : close;
            add(element, "style", bare(style.slice(at + "url(".length(), end)), hidden);
            at = lower.indexOf("url(", end);
        }
    }

    /** Without white space and quotes around it. */
    private static SourceText bare(SourceText text) {
        SourceText bare = text.strip();
        int from = 0;
        int to = bare.length();
        while (from < to && "'\"".indexOf(bare.text().charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "'\"".indexOf(bare.text().charAt(to - 1)) >= 0) {
            to--;
        }
        return bare.slice(from, to).strip();
    }
}
