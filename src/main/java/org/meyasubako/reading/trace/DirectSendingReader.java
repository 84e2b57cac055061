package org.meyasubako.reading.trace;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.reading.trace.DirectSending.Sign;
import org.meyasubako.reading.trace.ReceivedField.RdnsState;
import org.meyasubako.reading.trace.TrustPolicy.HostRole;

/** Finds mail that seems to have been sent straight to the receiver's exchanger, and says what outgoing port 25 has to do with it. */
final class DirectSendingReader {

    private DirectSendingReader() {}

    /**
     * The signs; empty where lines stand beneath the handover, and where nothing else points that way: a subscriber's name, or a mail program
     * on a host without a reverse name. From a customer's address of ours the missing lines are enough.
     */
    static Optional<DirectSending> read(List<Hop> hops, TrustLine trust, TraceContext context, Reasoning reasoning) {
        Optional<Hop> handover = trust.handover().map(found -> hops.get(found.hop()))
                .filter(hop -> hop.index() == hops.size() - 1 && !hop.received().auth());
        return handover.flatMap(hop -> found(hop, context)).map(found -> told(found, handover.get(), reasoning));
    }

    private static Optional<DirectSending> found(Hop hop, TraceContext context) {
        ReceivedField line = hop.received();
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        if (context.field("User-Agent").isPresent() || context.field("X-Mailer").isPresent()) {
            signs.add(Sign.MAIL_PROGRAM);
        }
        if (line.rdnsState() == RdnsState.NONE) {
            signs.add(Sign.NO_REVERSE_NAME);
        }
        if (CustomerLineRule.matches(line)) {
            signs.add(Sign.SUBSCRIBER_NAME);
        }
        boolean direct = signs.contains(Sign.SUBSCRIBER_NAME) || (signs.contains(Sign.MAIL_PROGRAM) && signs.size() > 1);
        boolean toUs = PeerClassifier.byName(line).flatMap(context.policy()::roleOf).filter(HostRole::isOwn).isPresent();
        boolean stoppable = !toUs && line.ip().filter(context.policy()::isCustomersOwn).isPresent();
        return stoppable || direct ? Optional.of(new DirectSending(stoppable, signs)) : Optional.empty();
    }

    private static DirectSending told(DirectSending found, Hop hop, Reasoning reasoning) {
        String peer = hop.received().ip().orElseThrow().toString();
        reasoning.about(hop, "step.direct", peer);
        if (found.stoppable()) {
            reasoning.about(hop, "step.op25b", peer);
        }
        return found;
    }
}
