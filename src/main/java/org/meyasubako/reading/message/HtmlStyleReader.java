package org.meyasubako.reading.message;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Reads the rules of a document's {@code style} elements for single classes, ids and elements, which is what mail uses to hide
 * text; rules for particular screens ({@code @media}) and longer selectors are passed over.
 */
final class HtmlStyleReader {

    /** A mail has some hundreds of rules. */
    private static final int MAX_RULES = 5_000;

    /** Classes of one element that are looked at. */
    private static final int MAX_CLASSES = 30;

    private final Map<String, StyleDeclarations> rules = new HashMap<>();

    /** Reads one sheet; what it says comes in front of the sheets before it. */
    void read(String sheet) {
        String css = withoutComments(sheet);
        int at = 0;
        while (at < css.length()) {
            int open = css.indexOf('{', at);
            int close = open < 0 ? -1 : css.indexOf('}', open);
            if (close < 0) {
                return;
            }
            String selectors = css.substring(at, open).strip();
            if (selectors.startsWith("@")) {
                at = afterBlock(css, open);
            } else {
                rule(selectors, css.substring(open + 1, close));
                at = close + 1;
            }
        }
    }

    private static String withoutComments(String css) {
        StringBuilder kept = new StringBuilder(css.length());
        int from = 0;
        for (int open = css.indexOf("/*"); open >= 0; open = css.indexOf("/*", from)) {
            kept.append(css, from, open);
            int close = css.indexOf("*/", open + 2);
            from = close < 0 ? css.length() : close + 2;
        }
        return kept.append(css, from, css.length()).toString().replace("<!--", "").replace("-->", "");
    }

    /** Where a block that holds blocks ends. */
    private static int afterBlock(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return css.length();
    }

    private void rule(String selectors, String body) {
        StyleDeclarations declarations = StyleDeclarations.parse(body);
        for (String selector : Splitter.on(',').split(selectors)) {
            String key = selector.strip().toLowerCase(Locale.ROOT);
            if (isSimple(key) && (rules.size() < MAX_RULES || rules.containsKey(key))) {
                rules.merge(key, declarations, StyleDeclarations::overriddenBy);
            }
        }
    }

    private static boolean isSimple(String selector) {
        return !selector.isEmpty() && selector.chars().allMatch(c -> Character.isLetterOrDigit(c) || ".#-_".indexOf(c) >= 0);
    }

    /** All that the sheets and the element itself declare for it. */
    StyleDeclarations declarations(Element element) {
        StyleDeclarations inline = StyleDeclarations.parse(element.attr("style"));
        if (rules.isEmpty()) {
            return inline;
        }
        String tag = element.normalName();
        StyleDeclarations declared = rules.getOrDefault(tag, StyleDeclarations.NONE);
        for (String name : Iterables.limit(element.classNames(), MAX_CLASSES)) {
            declared = overridden(overridden(declared, "." + name), tag + "." + name);
        }
        return overridden(declared, "#" + element.id()).overriddenBy(inline);
    }

    private StyleDeclarations overridden(StyleDeclarations declared, String selector) {
        StyleDeclarations rule = rules.get(selector.toLowerCase(Locale.ROOT));
        return rule == null ? declared : declared.overriddenBy(rule);
    }
}
