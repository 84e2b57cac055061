package org.meyasubako.writing.document;

/** One thing in a {@link Drawing}; all measures are millimetres from the drawing's upper left corner. */
public sealed interface Shape {

    /** How a line runs: told apart in black and white. */
    enum Stroke {
        SOLID,
        DASHED,
        DOTTED
    }

    /** What fills an area: told apart in black and white. */
    enum Fill {
        NONE,
        WHITE,
        LIGHT,
        DARK,
        HATCHED,
        CROSSED
    }

    /** A colour that means something; on a grey printer they differ in lightness alone, so it is never the only sign. */
    enum Ink {
        BLACK(0x000000),
        GREY(0x767676),
        GREEN(0x1A7F37),
        VIOLET(0x6639BA),
        AMBER(0x9A6700),
        RED(0xCF222E);

        private final int rgb;

        Ink(int rgb) {
            this.rgb = rgb;
        }

        int rgb() {
            return rgb;
        }
    }

    /** Where a text stands to its point. */
    enum Anchor {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** A straight line, {@code weight} thick. */
    record Line(double x1, double y1, double x2, double y2, double weight, Stroke stroke, Ink ink) implements Shape {
    }

    /** A line with a head at its second end. */
    record Arrow(double x1, double y1, double x2, double y2, double weight, Stroke stroke, Ink ink) implements Shape {
    }

    /** A rectangle with corners of the given radius. */
    record Box(double x, double y, double width, double height, double radius, double weight, Stroke stroke, Ink ink, Fill fill)
            implements Shape {
    }

    /** A circle around its centre. */
    record Dot(double x, double y, double radius, double weight, Ink ink, Fill fill) implements Shape {
    }

    /**
     * A text within a width, broken into lines where it is longer.
     *
     * @param x of the left edge, the middle or the right edge, as the anchor says
     * @param y of the upper edge
     * @param width within which it stands
     * @param size of the letters, in points
     */
    record Text(double x, double y, double width, double size, boolean bold, Anchor anchor, Ink ink, String text) implements Shape {
    }
}
