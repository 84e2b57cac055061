package org.meyasubako.writing.packet;

import java.util.ArrayList;
import java.util.List;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.ReceivedField;
import org.meyasubako.writing.document.Drawing;
import org.meyasubako.writing.document.Shape;
import org.meyasubako.writing.document.Shape.Anchor;
import org.meyasubako.writing.document.Shape.Arrow;
import org.meyasubako.writing.document.Shape.Box;
import org.meyasubako.writing.document.Shape.Fill;
import org.meyasubako.writing.document.Shape.Ink;
import org.meyasubako.writing.document.Shape.Line;
import org.meyasubako.writing.document.Shape.Stroke;
import org.meyasubako.writing.document.Shape.Text;

/**
 * Draws a header chain from delivery down to injection. A fact has a whole frame, the handover a heavy one, a claim a dashed one; the trust
 * line lies where belief ends.
 */
final class ChainDrawing {

    /** Longer chains are drawn as far as this and told in the table. */
    static final int MOST_HOPS = 12;

    private static final double LEFT = 12;
    private static final double BOX_WIDTH = 152;
    private static final double BOX_HEIGHT = 11;
    private static final double STEP = 16;
    private static final double LINE_GAP = 4;

    private final HopChain chain;
    private final Prose prose;
    private final List<Shape> shapes = new ArrayList<>();
    private double y;
    private boolean ruled;

    ChainDrawing(HopChain chain, Prose prose) {
        this.chain = chain;
        this.prose = prose;
    }

    Drawing draw(String id) {
        List<Hop> hops = chain.hops().stream().limit(MOST_HOPS).toList();
        for (int i = 0; i < hops.size(); i++) {
            rule(hops.get(i), i > 0);
            hop(hops.get(i), i > 0);
        }
        return new Drawing(id, LEFT + BOX_WIDTH + 2, Math.max(y, 1), prose.say("chain.description", chain.hops().size()), shapes);
    }

    /** The trust line, before the first hop that isn't proved. */
    private void rule(Hop hop, boolean inner) {
        if (ruled || chain.isProved(hop)) {
            return;
        }
        ruled = true;
        double at = y - (inner ? LINE_GAP / 2 : 0) + (inner ? 0 : 1);
        shapes.add(new Line(0, at, LEFT + BOX_WIDTH, at, 0.6, Stroke.DASHED, Ink.BLACK));
        shapes.add(new Text(LEFT + BOX_WIDTH, at + 1.2, 120, 7, true, Anchor.RIGHT, Ink.BLACK, prose.say("chain.trust-line")));
        y = at + 6.5;
    }

    private void hop(Hop hop, boolean arrow) {
        boolean handover = hop.standing() == Hop.Standing.HANDOVER;
        boolean proved = chain.isProved(hop);
        if (arrow) {
            shapes.add(new Arrow(LEFT + 8, y, LEFT + 8, y - (STEP - BOX_HEIGHT) + 0.4, 0.3, Stroke.SOLID, Ink.BLACK));
        }
        shapes.add(new Box(LEFT, y, BOX_WIDTH, BOX_HEIGHT, 1, handover ? 0.7 : 0.3, proved ? Stroke.SOLID : Stroke.DASHED,
                proved ? Ink.BLACK : Ink.GREY, handover && proved ? Fill.LIGHT : Fill.WHITE));
        shapes.add(new Text(LEFT - 2, y + 3, 10, 9, true, Anchor.RIGHT, Ink.BLACK, String.valueOf(hop.index() + 1)));
        shapes.add(new Text(LEFT + 2, y + 1.2, BOX_WIDTH - 44, 8.5, true, Anchor.LEFT, Ink.BLACK, way(hop.received())));
        shapes.add(new Text(LEFT + 2, y + 6, BOX_WIDTH - 44, 7, false, Anchor.LEFT, Ink.BLACK,
                hop.received().date().map(date -> shortened(date.raw(), 60)).orElse(prose.say("chain.no-date"))));
        shapes.add(new Text(LEFT + BOX_WIDTH - 2, y + 3.4, 40, 8, true, Anchor.RIGHT, Ink.BLACK, prose.say(HopTable.standing(chain, hop))));
        y += STEP;
    }

    private String way(ReceivedField field) {
        String from = field.ip().map(Object::toString).or(field::helo).or(field::localUser).orElse("?");
        String by = field.by().or(() -> field.byIp().map(Object::toString)).orElse("?");
        return shortened(from, 39) + " → " + shortened(by, 34);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
