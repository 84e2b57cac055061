package org.meyasubako.reading.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.trace.received.ReceivedField;
import org.meyasubako.reading.trace.received.ReceivedField.HopRole;

/** Tells the reasoning about a chain, step by step, each with the line it rests on. */
final class ChainSteps {

    private final List<Hop> hops;
    private final TrustLine line;
    private final TraceContext context;
    private final int fields;
    private final List<HopChain.Step> steps = new ArrayList<>();

    ChainSteps(List<Hop> hops, TrustLine line, TraceContext context, int fields) {
        this.hops = hops;
        this.line = line;
        this.context = context;
        this.fields = fields;
    }

    List<HopChain.Step> tell() {
        if (fields > hops.size()) {
            say("steps.too-many", fields, hops.size());
        }
        tellCopy();
        tellAnchor();
        hops.stream().limit(reach()).forEach(this::tellHop);
        tellEnd();
        say("steps.grade." + line.grade().name());
        return List.copyOf(steps);
    }

    /** How many lines the walk looked at: to the handover, or as far as it believed. */
    private int reach() {
        return line.handover().map(HopChain.Handover::hop).orElse(line.believed());
    }

    private void tellCopy() {
        switch (context.completeness()) {
            case ORIGINAL -> say(context.copy() == Copy.AUTHENTICATED ? "steps.copy.authenticated" : "steps.copy.original");
            case PASTED_WHOLE -> say("steps.copy.pasted");
            case BROKEN -> say("steps.copy.broken");
        }
    }

    private void tellAnchor() {
        hops.stream().filter(hop -> hop.received().by().isPresent()).findFirst().ifPresentOrElse(hop -> {
            String by = hop.received().by().orElse("");
            if (line.anchored()) {
                sayOf(hop, context.completeness() == TraceContext.Completeness.ORIGINAL ? "steps.anchored" : "steps.anchored-if-true", by);
            } else {
                sayOf(hop, "steps.unanchored", by);
            }
        }, () -> say("steps.nobody"));
    }

    private void tellHop(Hop hop) {
        ReceivedField field = hop.received();
        if (field.role() == HopRole.FETCH) {
            sayOf(hop, "steps.fetch");
        } else if (field.role() == HopRole.LOCAL) {
            sayOf(hop, "steps.local", field.by().orElse("–"));
        } else if (field.ip().isPresent()) {
            sayOf(hop, line.anchorForwards() ? "steps.forwarded" : "steps.inside", field.by().orElse("–"), field.ip().get());
        }
    }

    private void tellEnd() {
        line.handover().ifPresent(handover -> {
            Hop hop = hops.get(handover.hop());
            String by = hop.received().by().orElse("–");
            if (line.end() == TrustLine.End.SUBMISSION) {
                sayOf(hop, "steps.submission", by, handover.ip(), hop.received().authUser().orElse("–"));
            } else {
                sayOf(hop, line.standing(handover.hop()) == Hop.Standing.HANDOVER ? "steps.handover" : "steps.presumed", by, handover.ip());
            }
        });
        if (line.handover().isEmpty()) {
            tellNoHandover();
        }
        int below = line.handover().map(handover -> handover.hop() + 1).orElse(line.believed());
        if (below < hops.size()) {
            sayOf(hops.get(below), "steps.claims", hops.size() - below);
        }
    }

    private void tellNoHandover() {
        switch (line.end()) {
            case SUBMISSION -> line.injection().ifPresent(point ->
                    sayOf(hops.get(point.hop()), "steps.local-user", point.account().orElse("–")));
            case GAP -> say("steps.gap");
            case UNREADABLE -> say("steps.unreadable");
            default -> say("steps.no-foreign");
        }
    }

    private void say(String code, Object... arguments) {
        steps.add(new HopChain.Step(Sentence.of(ChainSteps.class, code, arguments), OptionalInt.empty(), java.util.Optional.empty()));
    }

    private void sayOf(Hop hop, String code, Object... arguments) {
        steps.add(new HopChain.Step(Sentence.of(ChainSteps.class, code, arguments), OptionalInt.of(hop.index()), hop.span()));
    }
}
