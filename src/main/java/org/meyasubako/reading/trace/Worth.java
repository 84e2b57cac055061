package org.meyasubako.reading.trace;

import java.util.Optional;

/** What a chain is worth: how far it carries, and how the copy came. */
record Worth(Grade grade, Copy copy) {

    static Worth of(TraceContext context, TrustLine trust, Reasoning reasoning) {
        Copy copy = copy(context, trust, reasoning);
        return new Worth(grade(context, trust, reasoning), copy);
    }

    /**
     * A file that a person handed in is as good as one from the receiver, if the receiver's valid seal is on it (RFC 8617) and covers the line
     * from which trust starts: a line that is not signed, the person could have written beneath somebody's genuine seal.
     */
    private static Copy copy(TraceContext context, TrustLine trust, Reasoning reasoning) {
        Optional<String> receiver = trust.anchor().map(Hop::received).flatMap(PeerClassifier::byName).flatMap(context.policy()::organisationOf);
        Optional<SignedLines> seal = context.signed().stream()
                .filter(signed -> signed.method() == SignedLines.Method.ARC && receiver.isPresent()
                        && trust.anchor().filter(anchor -> signed.cover(anchor.index())).isPresent()
                        && receiver.equals(context.policy().organisationOf(signed.signer())))
                .findFirst();
        if (context.copy() != Copy.ORIGINAL || seal.isEmpty()) {
            return context.copy();
        }
        reasoning.say("step.copy.sealed", seal.get().signer());
        return Copy.AUTHENTICATED;
    }

    /** The grade without our own log, by how the chain hangs and how the copy came. A is never given here: it takes the log. */
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
}
