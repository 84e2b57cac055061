package org.meyasubako.reading.trace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.trace.Hop.Standing;

/**
 * Reads the way of a mail off its header fields: hops, anchor, trust line, handover, injection point, grade and oddities, with every
 * step of the reasoning.
 */
public final class ChainReader {

    /** Real chains have fewer than forty lines. */
    static final int MAX_HOPS = 200;

    private static final List<ChainRule> RULES = List.of(
            new TimeBackRule(), new DateShiftRule(), new ZoneAnomalyRule(), new HeloIsByRule(), new PrivateBelowRule(),
            new IllegalAddressRule(), new FormatMixtureRule());

    private final ReceivedParser parser = new ReceivedParser();

    /** Reads the chain; never fails. A header without Received fields is a chain without hops, of grade D. */
    public HopChain read(TraceContext context) {
        List<HeaderField> lines = lines(context);
        return judged(context, lines, hops(lines.stream().limit(MAX_HOPS).toList()));
    }

    /**
     * Reads {@code chain} again by what {@code context} believes. What its lines say is the same whomever one believes: they are judged
     * again and not parsed again.
     *
     * @param context of the very mail that {@code chain} was read from
     */
    public HopChain again(HopChain chain, TraceContext context) {
        return judged(context, lines(context), chain.hops().stream().map(hop -> hop.as(Standing.CLAIM)).toList());
    }

    private static List<HeaderField> lines(TraceContext context) {
        return context.fields().stream().filter(field -> field.is("Received")).toList();
    }

    private static HopChain judged(TraceContext context, List<HeaderField> lines, List<Hop> hops) {
        Reasoning reasoning = new Reasoning();
        reasoning.say("step.lines", lines.size());
        TrustLine trust = new TrustLineResolver(context, hops, reasoning).resolve();
        if (trust.handover().isEmpty() && trust.injection().isEmpty()) {
            reasoning.say("step.noHandover");
        }
        Grade grade = grade(context, trust, reasoning);
        List<Defect> defects = new ArrayList<>();
        if (lines.size() > MAX_HOPS) {
            List<HeaderField> left = lines.subList(MAX_HOPS, lines.size());
            reasoning.say("step.limit", left.size(), MAX_HOPS);
            defects.add(new Defect(HopChain.TOO_MANY_LINES, span(left)));
        }
        List<Hop> judged = hops.stream().map(hop -> judged(hop, trust, grade)).toList();
        List<Anomaly> anomalies = RULES.stream().flatMap(rule -> rule.find(judged, context)).toList();
        return new HopChain(judged, trust.anchored(), trust.handover(), trust.injection(), grade, context.copy(), anomalies,
                reasoning.steps(), defects);
    }

    private List<Hop> hops(List<HeaderField> lines) {
        List<ReceivedField> received = lines.stream().map(line -> parser.parse(line.body().text())).toList();
        List<Hop> hops = new ArrayList<>();
        Optional<MailDate> older = Optional.empty();
        for (int i = received.size() - 1; i >= 0; i--) {
            Optional<MailDate> date = received.get(i).date();
            hops.addFirst(new Hop(i, received.get(i), Standing.CLAIM, delay(older, date), lines.get(i).span()));
            older = date.isPresent() ? date : older;
        }
        return hops;
    }

    private static OptionalLong delay(Optional<MailDate> older, Optional<MailDate> newer) {
        return older.isPresent() && newer.isPresent()
                ? OptionalLong.of(Duration.between(older.get().instant(), newer.get().instant()).toSeconds())
                : OptionalLong.empty();
    }

    private static Optional<Span> span(List<HeaderField> fields) {
        return fields.stream().map(HeaderField::span).flatMap(Optional::stream).reduce(Span::union);
    }

    /**
     * The grade without our own log, by how the chain hangs and how the copy came. A is never given here: it takes the log.
     */
    private static Grade grade(TraceContext context, TrustLine trust, Reasoning reasoning) {
        boolean found = trust.handover().isPresent() || trust.injection().isPresent();
        if (!found || context.headers() == TraceContext.HeaderState.DAMAGED) {
            reasoning.say(found ? "step.grade.damaged" : "step.grade.claims");
            return Grade.D;
        }
        if (trust.anchored() && context.isOriginal()) {
            reasoning.say("step.grade.anchored");
            return Grade.B;
        }
        reasoning.say(trust.anchored() ? "step.grade.pasted" : "step.grade.unanchored");
        return Grade.C;
    }

    /** Nothing is a fact in a chain that a person pasted, that is damaged or that hangs on nobody's line. */
    private static Hop judged(Hop hop, TrustLine trust, Grade grade) {
        boolean handover = trust.handover().filter(h -> h.hop() == hop.index()).isPresent();
        boolean fact = grade == Grade.B && trust.believed().contains(hop.index());
        Standing standing = handover ? Standing.HANDOVER : fact ? Standing.FACT : Standing.CLAIM;
        return hop.as(standing);
    }
}
