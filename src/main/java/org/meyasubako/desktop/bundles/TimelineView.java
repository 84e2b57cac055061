package org.meyasubako.desktop.bundles;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/**
 * The complaints of a case by day: a mark for each, in the shape of the way it came, and a dashed line for each thing that we did.
 *
 * <p>Where a day has more marks than fit, the topmost says how many more there are.
 */
final class TimelineView extends Region {

    private static final double HEIGHT = 140;
    private static final double MARGIN = 26;
    private static final double FOOT = 24;
    private static final double HEAD = 18;
    private static final double STEP = 13;
    private static final double MARK = 4.5;
    private static final double LABEL_WIDTH = 46;

    private final List<Mark> marks;
    private final List<Deed> deeds;
    private final ZoneId zone;

    /** The way a complaint came. */
    enum Form {
        /** A person: a circle. */
        PERSON,
        /** SpamCop or a feedback loop: a square. */
        LOOP,
        /** A reporting body, a vendor or a provider: a triangle. */
        BODY
    }

    /** One complaint. */
    record Mark(Instant at, Form form) {}

    /** Something that we did, in a few words. */
    record Deed(Instant at, String words) {}

    TimelineView(List<Mark> marks, List<Deed> deeds, ZoneId zone) {
        this.marks = List.copyOf(marks);
        this.deeds = List.copyOf(deeds);
        this.zone = zone;
        getStyleClass().add("timeline");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMinWidth(0);
        widthProperty().addListener((o, old, width) -> draw());
    }

    private void draw() {
        getChildren().clear();
        List<Instant> all = new ArrayList<>(marks.stream().map(Mark::at).toList());
        all.addAll(deeds.stream().map(Deed::at).toList());
        if (all.isEmpty() || getWidth() <= 2 * MARGIN) {
            return;
        }
        LocalDate first = day(all.stream().min(Instant::compareTo).orElseThrow());
        LocalDate last = day(all.stream().max(Instant::compareTo).orElseThrow());
        Scale scale = new Scale(first, ChronoUnit.DAYS.between(first, last) + 1, getWidth() - 2 * MARGIN);
        getChildren().add(styled(new Line(MARGIN, floor(), getWidth() - MARGIN, floor()), "timeline-floor"));
        drawDays(scale);
        deeds.forEach(deed -> drawDeed(deed, scale));
        Map<LocalDate, List<Mark>> byDay = marks.stream().collect(Collectors.groupingBy(mark -> day(mark.at()), TreeMap::new, Collectors.toList()));
        byDay.forEach((day, ofDay) -> drawMarks(scale.middle(day), ofDay));
    }

    private void drawDays(Scale scale) {
        long every = Math.max(1, (long) Math.ceil(LABEL_WIDTH / scale.dayWidth()));
        for (long number = 0; number < scale.days; number += every) {
            LocalDate day = scale.first.plusDays(number);
            Text name = text(DateTimeFormatter.ofPattern("M/d").format(day), "timeline-day");
            name.setX(scale.middle(day) - name.getLayoutBounds().getWidth() / 2);
            name.setY(floor() + 6);
            getChildren().add(name);
        }
    }

    private void drawDeed(Deed deed, Scale scale) {
        double x = scale.middle(day(deed.at()));
        getChildren().add(styled(new Line(x, 4, x, floor()), "timeline-deed"));
        Text words = text(deed.words(), "timeline-words");
        boolean right = x + words.getLayoutBounds().getWidth() + 6 < getWidth();
        words.setX(right ? x + 5 : x - 5 - words.getLayoutBounds().getWidth());
        words.setY(4);
        getChildren().add(words);
    }

    private void drawMarks(double x, List<Mark> ofDay) {
        int room = Math.max(1, (int) ((floor() - HEAD - 6) / STEP));
        int shown = ofDay.size() <= room ? ofDay.size() : room - 1;
        for (int i = 0; i < shown; i++) {
            getChildren().add(shape(ofDay.get(i).form(), x, floor() - 8 - i * STEP));
        }
        if (shown < ofDay.size()) {
            Text more = text("+" + (ofDay.size() - shown), "timeline-day");
            more.setX(x - more.getLayoutBounds().getWidth() / 2);
            more.setY(floor() - 14 - shown * STEP);
            getChildren().add(more);
        }
    }

    private static Node shape(Form form, double x, double y) {
        Shape shape = switch (form) {
            case PERSON -> new Circle(x, y, MARK);
            case LOOP -> new Rectangle(x - MARK, y - MARK, 2 * MARK, 2 * MARK);
            case BODY -> new Polygon(x, y - MARK - 1, x + MARK + 1, y + MARK, x - MARK - 1, y + MARK);
        };
        return styled(shape, "timeline-" + form.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.setTextOrigin(VPos.TOP);
        return styled(text, style);
    }

    private static <T extends Node> T styled(T node, String style) {
        node.getStyleClass().add(style);
        node.setMouseTransparent(true);
        return node;
    }

    private static double floor() {
        return HEIGHT - FOOT;
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** Days along the width. */
    private record Scale(LocalDate first, long days, double width) {

        double dayWidth() {
            return width / days;
        }

        double middle(LocalDate day) {
            return MARGIN + (ChronoUnit.DAYS.between(first, day) + 0.5) * dayWidth();
        }
    }
}
