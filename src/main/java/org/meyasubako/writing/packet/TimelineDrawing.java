package org.meyasubako.writing.packet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.meyasubako.writing.document.Drawing;
import org.meyasubako.writing.document.Shape;
import org.meyasubako.writing.document.Shape.Anchor;
import org.meyasubako.writing.document.Shape.Box;
import org.meyasubako.writing.document.Shape.Fill;
import org.meyasubako.writing.document.Shape.Ink;
import org.meyasubako.writing.document.Shape.Line;
import org.meyasubako.writing.document.Shape.Stroke;
import org.meyasubako.writing.document.Shape.Text;

/** Draws how many complaints came on which day: a bar a day, or a bar for several where the time is long. */
final class TimelineDrawing {

    private static final double WIDTH = Drawing.MOST_WIDTH;
    private static final double HEIGHT = 46;
    private static final double LEFT = 10;
    private static final double RIGHT = WIDTH - 4;
    private static final double TOP = 6;
    private static final double FLOOR = 38;
    /** Narrower bars run together in print. */
    private static final int MOST_BARS = 60;
    private static final double WIDEST = 9;
    private static final double SMALL = 7;

    private final SortedMap<Long, Integer> bars = new TreeMap<>();
    private final LocalDate first;
    private final LocalDate last;
    private final long days;
    private final int most;

    /** @param dates of the complaints, at least one */
    TimelineDrawing(Collection<LocalDate> dates) {
        first = dates.stream().min(LocalDate::compareTo).orElseThrow();
        last = dates.stream().max(LocalDate::compareTo).orElseThrow();
        days = 1 + ChronoUnit.DAYS.between(first, last) / MOST_BARS;
        dates.forEach(date -> bars.merge(ChronoUnit.DAYS.between(first, date) / days, 1, Integer::sum));
        most = bars.values().stream().max(Integer::compareTo).orElseThrow();
    }

    /** How many days one bar stands for. */
    long daysOfBar() {
        return days;
    }

    Drawing draw(String id, String description) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Line(LEFT, FLOOR, RIGHT, FLOOR, 0.3, Stroke.SOLID, Ink.BLACK));
        shapes.add(new Line(LEFT, TOP, RIGHT, TOP, 0.15, Stroke.DOTTED, Ink.GREY));
        shapes.add(text(LEFT - 1, TOP - 1.5, 9, Anchor.RIGHT, String.valueOf(most)));
        shapes.add(text(LEFT - 1, FLOOR - 1.5, 9, Anchor.RIGHT, "0"));
        bars.forEach((bar, count) -> shapes.add(bar(bar, count)));
        shapes.add(text(Math.max(middle(0), LEFT + 8), FLOOR + 1.5, 24, Anchor.CENTRE, first.toString()));
        if (!first.equals(last)) {
            shapes.add(text(Math.min(middle(slots() - 1), RIGHT - 8), FLOOR + 1.5, 24, Anchor.CENTRE, last.toString()));
        }
        return new Drawing(id, WIDTH, HEIGHT, description, shapes);
    }

    private Shape bar(long bar, int count) {
        double width = Math.min(WIDEST, 0.7 * (RIGHT - LEFT) / slots());
        double height = (FLOOR - TOP) * count / most;
        return new Box(middle(bar) - width / 2, FLOOR - height, width, height, 0, 0.2, Stroke.SOLID, Ink.BLACK, Fill.DARK);
    }

    private double middle(long bar) {
        return LEFT + (RIGHT - LEFT) / slots() * (bar + 0.5);
    }

    private long slots() {
        return ChronoUnit.DAYS.between(first, last) / days + 1;
    }

    private static Text text(double x, double y, double width, Anchor anchor, String words) {
        return new Text(x, y, width, SMALL, false, anchor, Ink.BLACK, words);
    }
}
