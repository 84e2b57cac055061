package org.meyasubako.writing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A drawing of lines, boxes, dots, arrows and texts, placed in millimetres from its upper left corner.
 *
 * @param id its name within the document: letters, digits and hyphens
 * @param width in millimetres, at most {@link #MOST_WIDTH}
 * @param height in millimetres, at most {@link #MOST_HEIGHT}: a drawing stands on one page
 * @param description what a reader who can't see it is told
 * @param shapes drawn in this order
 */
public record Drawing(String id, double width, double height, String description, List<Shape> shapes) {

    /** The width of a packet's text, in millimetres. */
    public static final double MOST_WIDTH = 170;
    /** The height of a packet's text without a heading, in millimetres. */
    public static final double MOST_HEIGHT = 225;

    public Drawing {
        if (!id.matches("[A-Za-z0-9-]+") || width > MOST_WIDTH || height > MOST_HEIGHT || !(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("a drawing has a plain name and fits on a page: " + id + " " + width + " x " + height);
        }
        shapes = List.copyOf(shapes);
    }

    /** The drawing's place in a page: one that lies on a single page. */
    public Html html() {
        List<Html> content = new ArrayList<>();
        content.add(Html.element("object").with("type", DrawingPlaces.TYPE).with("data", id).with("alt", description)
                .with("title", description).with("style", "width:" + mm(width) + ";height:" + mm(height)));
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Text text) {
                content.add(html(text));
            }
        }
        return Html.element("div", content).styled("drawing").with("style", "width:" + mm(width) + ";height:" + mm(height));
    }

    private static Html html(Shape.Text text) {
        double left = switch (text.anchor()) {
            case LEFT -> text.x();
            case CENTRE -> text.x() - text.width() / 2;
            case RIGHT -> text.x() - text.width();
        };
        String align = switch (text.anchor()) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
        };
        String style = String.format(Locale.ROOT, "left:%s;top:%s;width:%s;font-size:%.1fpt;text-align:%s;font-weight:%s;color:#%06x",
                mm(left), mm(text.y()), mm(text.width()), text.size(), align, text.bold() ? "bold" : "normal", text.ink().rgb());
        return Html.element("div", text.text()).styled("drawn-text").with("style", style);
    }

    private static String mm(double measure) {
        return String.format(Locale.ROOT, "%.2fmm", measure);
    }
}
