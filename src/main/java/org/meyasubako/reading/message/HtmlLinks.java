package org.meyasubako.reading.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Collects what an HTML document would lead to or load, and knows on which link the reader stands. */
final class HtmlLinks {

    /** Attributes that hold a target, by element; {@code *} for any. */
    private static final Map<String, List<String>> TARGETS = Map.ofEntries(
            Map.entry("a", List.of("href")), Map.entry("area", List.of("href")), Map.entry("link", List.of("href")),
            Map.entry("base", List.of("href")), Map.entry("img", List.of("src", "srcset")), Map.entry("iframe", List.of("src")),
            Map.entry("frame", List.of("src")), Map.entry("form", List.of("action")), Map.entry("input", List.of("src", "formaction")),
            Map.entry("button", List.of("formaction")), Map.entry("script", List.of("src")), Map.entry("object", List.of("data")),
            Map.entry("embed", List.of("src")), Map.entry("video", List.of("src", "poster")), Map.entry("audio", List.of("src")),
            Map.entry("source", List.of("src", "srcset")), Map.entry("body", List.of("background")), Map.entry("table", List.of("background")),
            Map.entry("td", List.of("background")), Map.entry("th", List.of("background")), Map.entry("tr", List.of("background")));

    private final HtmlSource source;
    private final HtmlVisibility visibility;
    private final List<HtmlText.Link> found = new ArrayList<>();
    private boolean open;
    private int openIndex;

    HtmlLinks(HtmlSource source, HtmlVisibility visibility) {
        this.source = source;
        this.visibility = visibility;
    }

    void enter(Element element) {
        String name = element.normalName();
        for (String attribute : TARGETS.getOrDefault(name, List.of())) {
            if (element.hasAttr(attribute) && !element.attr(attribute).isBlank()) {
                add(element, attribute, element.attr(attribute));
                if (name.equals("a")) {
                    open = true;
                    openIndex = found.size() - 1;
                }
            }
        }
        if (name.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            refreshTarget(element.attr("content")).ifPresent(target -> add(element, "content", target));
        }
        addStyleTargets(element);
    }

    void leave(Element element) {
        // Links don't nest: the end of any ends the one that is open.
        if (element.normalName().equals("a")) {
            open = false;
        }
    }

    /** The place in the list of the link around the present node. */
    Optional<Integer> current() {
        return open ? Optional.of(openIndex) : Optional.empty();
    }

    List<HtmlText.Link> found() {
        return found;
    }

    private void add(Element element, String attribute, String target) {
        SourceText located = source.of(target, element.attributes().sourceRange(attribute).valueRange());
        String shown = element.normalName().equals("a") || element.normalName().equals("button") ? element.text() : "";
        found.add(new HtmlText.Link(element.normalName(), attribute, located, shown, visibility.isHidden(element)));
    }

    /** {@code 5; url=http://…} */
    private static Optional<String> refreshTarget(String content) {
        int at = content.toLowerCase(Locale.ROOT).indexOf("url=");
        return at < 0 ? Optional.empty() : Optional.of(content.substring(at + 4).replaceAll("^['\"]|['\"]$", "").strip());
    }

    private void addStyleTargets(Element element) {
        String css = element.normalName().equals("style") ? element.data() : element.attr("style");
        String lower = css.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf("url("); at >= 0; at = lower.indexOf("url(", at + 4)) {
            int end = css.indexOf(')', at);
            if (end < 0) {
                return;
            }
            String target = css.substring(at + 4, end).replaceAll("^['\"\\s]+|['\"\\s]+$", "");
            if (!target.isEmpty()) {
                SourceText located = element.normalName().equals("style") ? source.of(target, element.sourceRange())
                        : source.of(target, element.attributes().sourceRange("style").valueRange());
                found.add(new HtmlText.Link(element.normalName(), "style", located, "", visibility.isHidden(element)));
            }
        }
    }
}
