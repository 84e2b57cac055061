package org.meyasubako.reading.message;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Whether a reader could see what stands at a place of the document, by the styles on the way to it.
 *
 * @param gone not shown, and nothing beneath can change that
 * @param tiny letters of no size; an element beneath may give them one
 * @param invisible made invisible; an element beneath may show itself
 * @param coloured letters in the colour of their ground
 */
record HtmlVisibility(boolean gone, boolean tiny, boolean invisible, boolean coloured) {

    static final HtmlVisibility SHOWN = new HtmlVisibility(false, false, false, false);

    private static final Set<String> NEVER_SHOWN =
            Set.of("head", "title", "script", "style", "template", "iframe", "object", "noframes", "datalist", "audio", "video");

    /** Smaller letters than this cannot be read. */
    private static final double READABLE_POINTS = 1;

    /** Further than this to the left or above, nothing is on the screen. */
    private static final double OFF_SCREEN = -500;

    boolean hidden() {
        return gone || tiny || invisible || coloured;
    }

    /** The visibility within {@code element}, for which {@code style} is declared. */
    HtmlVisibility within(Element element, StyleDeclarations style) {
        boolean tinyHere = style.has("font-size") ? style.isAtMost("font-size", READABLE_POINTS) : tiny;
        boolean invisibleHere = style.has("visibility")
                ? style.get("visibility").equals("hidden") || style.get("visibility").equals("collapse")
                : invisible;
        boolean recoloured = style.has("color") || element.hasAttr("color") || hasGround(element, style);
        boolean colouredHere = recoloured ? isColourOfGround(element, style) : coloured;
        return new HtmlVisibility(gone || isGone(element, style), tinyHere, invisibleHere, colouredHere);
    }

    private static boolean isGone(Element element, StyleDeclarations style) {
        boolean cut = style.get("overflow").equals("hidden")
                && (style.isAtMost("height", READABLE_POINTS) || style.isAtMost("width", READABLE_POINTS));
        return NEVER_SHOWN.contains(element.normalName())
                || element.hasAttr("hidden")
                || (element.normalName().equals("input") && element.attr("type").equalsIgnoreCase("hidden"))
                || style.get("display").equals("none")
                || style.get("mso-hide").equals("all")
                || (style.has("opacity") && style.length("opacity") <= 0.01)
                || style.isAtMost("max-height", READABLE_POINTS)
                || style.isAtMost("max-width", READABLE_POINTS)
                || style.length("text-indent") <= OFF_SCREEN
                || style.length("left") <= OFF_SCREEN
                || style.length("top") <= OFF_SCREEN
                || cut;
    }

    private static boolean hasGround(Element element, StyleDeclarations style) {
        return style.has("background-color") || style.has("background") || element.hasAttr("bgcolor");
    }

    private static boolean isColourOfGround(Element element, StyleDeclarations style) {
        String colour = StyleDeclarations.colour(style.has("color") ? style.get("color") : element.attr("color"));
        String ground = style.has("background-color") ? style.get("background-color")
                : style.has("background") ? style.get("background") : element.attr("bgcolor");
        return colour.equals("transparent") || (!colour.isEmpty() && colour.equals(StyleDeclarations.colour(ground)));
    }
}
