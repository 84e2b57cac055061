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
        Reasoning reasoning = new Reasoning(lines);
        reasoning.say("step.lines", lines.size());
        TrustLine trust = new TrustLineResolver(context, hops, reasoning).resolve();
        if (trust.handover().isEmpty() && trust.injection().isEmpty()) {
            reasoning.say("step.noHandover");
        }
        trust.handover().ifPresent(handover -> new PassedOnReader(context, reasoning).read(hops.get(handover.hop())));
        Optional<DirectSending> direct = DirectSendingReader.read(hops, trust, context, reasoning);
        Worth worth = Worth.of(context, trust, reasoning);
        List<OriginStatement> origins = OriginHeaderReader.read(context.fields(), worth.grade() == Grade.B ? trust.last() : -1);
        List<Defect> defects = tooMany(lines, reasoning);
        List<Hop> judged = hops.stream().map(hop -> judged(hop, trust, worth.grade())).toList();
        return new HopChain(judged, trust.anchored(), trust.handover(), trust.injection(), worth.grade(), worth.copy(),
                ChainRules.find(judged, context), reasoning.steps(), origins, direct, defects);
    }

    private static List<Defect> tooMany(List<HeaderField> lines, Reasoning reasoning) {
        if (lines.size() <= MAX_HOPS) {
            return List.of();
        }
        List<HeaderField> left = lines.subList(MAX_HOPS, lines.size());
        reasoning.say("step.limit", left.size(), MAX_HOPS);
        return List.of(new Defect(HopChain.TOO_MANY_LINES, span(left)));
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

    /** Nothing is a fact in a chain that a person pasted, that is damaged or that hangs on nobody's line. */
    private static Hop judged(Hop hop, TrustLine trust, Grade grade) {
        boolean handover = trust.handover().filter(h -> h.hop() == hop.index()).isPresent();
        boolean fact = grade == Grade.B && trust.believed().contains(hop.index());
        Standing standing = handover ? Standing.HANDOVER : fact ? Standing.FACT : Standing.CLAIM;
        return hop.as(standing);
    }
}
