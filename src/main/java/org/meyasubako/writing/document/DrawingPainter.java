package org.meyasubako.writing.document;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Paints the shapes of a {@link Drawing} as vectors; its texts stand in the page itself, where they can be searched and read aloud. */
final class DrawingPainter implements FSObjectDrawer {

    /** Length and half width of an arrow's head, in millimetres. */
    private static final double HEAD_LENGTH = 2.4;
    private static final double HEAD_WIDTH = 0.9;
    /** Between the lines of a hatching, in millimetres. */
    private static final double HATCH = 1.6;

    private final Drawing drawing;

    DrawingPainter(Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public @Nullable Map<java.awt.Shape, String> drawObject(Element element, double x, double y, double width, double height,
            OutputDevice device, RenderingContext context, int dotsPerPixel) {
        device.drawWithGraphics((float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, graphics -> {
            graphics.scale(width / dotsPerPixel / drawing.width(), height / dotsPerPixel / drawing.height());
            drawing.shapes().forEach(shape -> paint(graphics, shape));
        });
        return null;
    }

    private static void paint(Graphics2D graphics, Shape shape) {
        switch (shape) {
            case Shape.Line line -> {
                pen(graphics, line.weight(), line.stroke(), line.ink());
                graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
            }
            case Shape.Arrow arrow -> paint(graphics, arrow);
            case Shape.Box box -> {
                java.awt.Shape outline = new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * box.radius(), 2 * box.radius());
                fill(graphics, outline, box.fill(), box.ink());
                outline(graphics, outline, box.weight(), box.stroke(), box.ink());
            }
            case Shape.Dot dot -> {
                java.awt.Shape outline = new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius());
                fill(graphics, outline, dot.fill(), dot.ink());
                outline(graphics, outline, dot.weight(), Shape.Stroke.SOLID, dot.ink());
            }
            case Shape.Text _ -> {
                // Stands in the page.
            }
        }
    }

    private static void paint(Graphics2D graphics, Shape.Arrow arrow) {
        double length = Math.hypot(arrow.x2() - arrow.x1(), arrow.y2() - arrow.y1());
        if (length == 0) {
            return;
        }
        double dx = (arrow.x2() - arrow.x1()) / length;
        double dy = (arrow.y2() - arrow.y1()) / length;
        double neckX = arrow.x2() - dx * HEAD_LENGTH;
        double neckY = arrow.y2() - dy * HEAD_LENGTH;
        pen(graphics, arrow.weight(), arrow.stroke(), arrow.ink());
        graphics.draw(new Line2D.Double(arrow.x1(), arrow.y1(), neckX, neckY));
        Path2D head = new Path2D.Double();
        head.moveTo(arrow.x2(), arrow.y2());
        head.lineTo(neckX - dy * HEAD_WIDTH, neckY + dx * HEAD_WIDTH);
        head.lineTo(neckX + dy * HEAD_WIDTH, neckY - dx * HEAD_WIDTH);
        head.closePath();
        graphics.fill(head);
    }

    private static void outline(Graphics2D graphics, java.awt.Shape outline, double weight, Shape.Stroke stroke, Shape.Ink ink) {
        if (weight > 0) {
            pen(graphics, weight, stroke, ink);
            graphics.draw(outline);
        }
    }

    private static void pen(Graphics2D graphics, double weight, Shape.Stroke stroke, Shape.Ink ink) {
        float width = (float) weight;
        graphics.setColor(new Color(ink.rgb()));
        graphics.setStroke(switch (stroke) {
            case SOLID -> new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
            case DASHED -> new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 1.2f}, 0);
            case DOTTED -> new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER, 10, new float[] {0.01f, 1.1f}, 0);
        });
    }

    private static void fill(Graphics2D graphics, java.awt.Shape outline, Shape.Fill fill, Shape.Ink ink) {
        switch (fill) {
            case NONE -> {
                // What lies beneath stays seen.
            }
            case WHITE -> flood(graphics, outline, Color.WHITE);
            case LIGHT -> flood(graphics, outline, new Color(0xEDEDED));
            case DARK -> flood(graphics, outline, new Color(ink.rgb()));
            case HATCHED -> hatch(graphics, outline, ink, false);
            case CROSSED -> hatch(graphics, outline, ink, true);
        }
    }

    private static void flood(Graphics2D graphics, java.awt.Shape outline, Color color) {
        graphics.setColor(color);
        graphics.fill(outline);
    }

    private static void hatch(Graphics2D graphics, java.awt.Shape outline, Shape.Ink ink, boolean crossed) {
        flood(graphics, outline, Color.WHITE);
        java.awt.geom.Rectangle2D bounds = outline.getBounds2D();
        double reach = bounds.getHeight();
        Area stripes = new Area();
        for (double x = bounds.getX() - reach; x < bounds.getMaxX() + reach; x += HATCH) {
            stripes.add(new Area(stripe(x, bounds.getMaxY(), x + reach, bounds.getY())));
            if (crossed) {
                stripes.add(new Area(stripe(x, bounds.getY(), x + reach, bounds.getMaxY())));
            }
        }
        stripes.intersect(new Area(outline));
        flood(graphics, stripes, paled(ink));
    }

    /** Half as strong as the ink, so that a text on it stays legible. */
    private static Color paled(Shape.Ink ink) {
        Color full = new Color(ink.rgb());
        return new Color((full.getRed() + 255) / 2, (full.getGreen() + 255) / 2, (full.getBlue() + 255) / 2);
    }

    /** A thin slanting line as an area: the renderer has no patterns. */
    private static java.awt.Shape stripe(double x1, double y1, double x2, double y2) {
        return new BasicStroke(0.15f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER).createStrokedShape(new Line2D.Double(x1, y1, x2, y2));
    }
}
