package org.meyasubako.reading.message;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Whether the reader of an HTML mail could see an element: by its own style, its attributes, the document's simple class rules, and its
 * ancestors. Spam hides text from people that filters read, and the other way round.
 */
final class HtmlVisibility {

    private final Set<String> hidingClasses = new HashSet<>();
    /** Filled from the root down, so that no element asks further than its parent. */
    private final IdentityHashMap<Element, Boolean> hidden = new IdentityHashMap<>();

    HtmlVisibility(Document document) {
        document.select("style").forEach(style -> readRules(style.data()));
    }

    /** Rules of one class: {@code .x{display:none}}. Anything more is beyond what mail programs agree on. */
    private void readRules(String css) {
        int at = 0;
        while (at >= 0 && at < css.length()) {
            int open = css.indexOf('{', at);
            int close = open < 0 ? -1 : css.indexOf('}', open);
            if (close < 0) {
                return;
            }
            if (hides(css.substring(open + 1, close))) {
                for (String selector : Splitter.on(',').split(css.substring(at, open))) {
                    String bare = selector.strip();
                    if (bare.startsWith(".") && bare.indexOf(' ') < 0) {
                        hidingClasses.add(bare.substring(1));
                    }
                }
            }
            at = close + 1;
        }
    }

    void enter(Element element) {
        Element parent = element.parent();
        boolean hides = (parent != null && hidden.getOrDefault(parent, false)) || element.hasAttr("hidden") || hides(element.attr("style"))
                || element.classNames().stream().anyMatch(hidingClasses::contains) || isInvisibleFont(element);
        hidden.put(element, hides);
    }

    boolean isHidden(Node node) {
        @Nullable Node element = node instanceof Element ? node : node.parent();
        return element instanceof Element known && hidden.getOrDefault(known, false);
    }

    /** Whether white space counts as written there. */
    boolean keepsSpace(Node node) {
        @Nullable Node parent = node.parent();
        return parent instanceof Element element && (element.normalName().equals("pre") || element.closest("pre") != null);
    }

    /** {@code <font color=white>} on nothing, or of no size. */
    private static boolean isInvisibleFont(Element element) {
        return element.normalName().equals("font") && element.attr("size").equals("0");
    }

    private static boolean hides(String style) {
        String css = style.toLowerCase(Locale.ROOT).replace(" ", "").replace("!important", "") + ";";
        return css.contains("display:none") || css.contains("visibility:hidden") || css.contains("mso-hide:all")
                || css.contains("opacity:0;") || css.contains("opacity:0.0") || isNothing(css, "font-size:") || isNothing(css, "max-height:")
                || isNothing(css, "line-height:") || isInkOnItself(css);
    }

    /** A size that shows nothing: zero, or one pixel. */
    private static boolean isNothing(String css, String property) {
        int at = css.indexOf(property);
        if (at < 0) {
            return false;
        }
        String value = css.substring(at + property.length(), css.indexOf(';', at));
        return Set.of("0", "0px", "0pt", "0em", "1px", "0%").contains(value);
    }

    /** Text in the colour of its own ground. */
    private static boolean isInkOnItself(String css) {
        String ink = value(";" + css, ";color:");
        return !ink.isEmpty() && (ink.equals(value(css, "background-color:")) || ink.equals(value(css, "background:")));
    }

    private static String value(String css, String property) {
        int at = css.indexOf(property);
        return at < 0 ? "" : css.substring(at + property.length(), css.indexOf(';', at + property.length()));
    }
}
