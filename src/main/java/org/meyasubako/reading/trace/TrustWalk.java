package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.reading.trace.TraceContext.Completeness;
import org.meyasubako.reading.trace.TrustLine.End;
import org.meyasubako.reading.trace.TrustPolicy.HostRole;
import org.meyasubako.reading.trace.received.ReceivedField;
import org.meyasubako.reading.trace.received.ReceivedField.HopRole;
import org.meyasubako.reading.trace.received.ReceivedField.ParseState;

/**
 * Walks a chain from its newest line down, line by line, and stops at the first that nothing vouches for.
 *
 * <p>A line counts only if the line above it says that its writer handed the mail over: so a forged "by a great provider" further down is
 * never reached, and a foreign public hop is never skipped in search of an anchor.
 */
final class TrustWalk {

    private final List<ReceivedField> hops;
    private final Peers peers;
    private final TraceContext context;
    private Optional<DomainName> organisation = Optional.empty();
    private boolean anchored;
    private boolean forwarded;
    private int at;

    TrustWalk(List<ReceivedField> hops, TrustPolicy policy, TraceContext context) {
        this.hops = hops;
        this.peers = new Peers(policy);
        this.context = context;
    }

    TrustLine walk() {
        while (at < hops.size()) {
            ReceivedField field = hops.get(at);
            if (field.parse() == ParseState.OPAQUE) {
                return stop(at, End.UNREADABLE);
            }
            if (field.role() == HopRole.FETCH && at + 1 < hops.size() && restartsBelow(field)) {
                at++;
                continue;
            }
            if (field.role() == HopRole.LOCAL) {
                Optional<TrustLine> submission = localStep(field);
                if (submission.isPresent()) {
                    return submission.get();
                }
                continue;
            }
            Optional<TrustLine> end = transfer(field);
            if (end.isPresent()) {
                return end.get();
            }
        }
        return stop(hops.size(), End.NO_MORE_LINES);
    }

    /** A fetched mailbox: what lies below is the delivery to that mailbox, by its own provider. */
    private boolean restartsBelow(ReceivedField field) {
        organisation = Optional.empty();
        return field.ip().isEmpty() || !peers.isPublic(field.ip().get()) || anchored || at == 0;
    }

    /** A step within a host; a Unix user of a host that we believe ends the walk, where no transfer stands below. */
    private Optional<TrustLine> localStep(ReceivedField field) {
        learnAnchor(field);
        boolean last = hops.subList(at + 1, hops.size()).stream().noneMatch(older -> older.role() != HopRole.LOCAL);
        if (field.localUser().isPresent() && last && anchored) {
            return Optional.of(end(at + 1, End.SUBMISSION, Optional.empty(),
                    Optional.of(new HopChain.InjectionPoint(at, Optional.empty(), field.localUser()))));
        }
        at++;
        return Optional.empty();
    }

    /** A line of the receiving side may be local and still name its writer. */
    private void learnAnchor(ReceivedField field) {
        Optional<DomainName> writer = Peers.writer(field);
        if (organisation.isEmpty() && writer.isPresent()) {
            organisation = writer;
            anchored = anchored || isAnchor(writer.get());
        }
    }

    private boolean isAnchor(DomainName writer) {
        boolean complainants = context.complainant().filter(domain -> writer.isWithin(domain) || writer.sameOrganisation(domain)).isPresent();
        Optional<HostRole> role = peers.roleOf(writer);
        return complainants || role.filter(r -> r == HostRole.RECEIVER || r == HostRole.OWN_MX || r == HostRole.OWN_RELAY).isPresent();
    }

    private Optional<TrustLine> transfer(ReceivedField field) {
        Peers.writer(field).ifPresent(writer -> {
            anchored = anchored || isAnchor(writer);
            organisation = Optional.of(writer);
        });
        if (field.ip().isEmpty() && field.role() != HopRole.WEBMAIL) {
            return Optional.of(stop(at + 1, End.GAP));
        }
        if (field.auth() || field.role() == HopRole.WEBMAIL) {
            return Optional.of(submission(field));
        }
        boolean goesOn = peers.isInside(field, organisation) || isForwarder(field) || context.confirmed().contains(at + 1);
        if (!goesOn) {
            return Optional.of(handover(field, End.FOREIGN_PEER));
        }
        forwarded |= isForwarder(field);
        return descend(field);
    }

    private boolean isForwarder(ReceivedField field) {
        return Peers.peerName(field).flatMap(peers::roleOf).filter(role -> role == HostRole.FORWARDER).isPresent();
    }

    /** Goes one line down, if the peer may have written it. */
    private Optional<TrustLine> descend(ReceivedField field) {
        if (at + 1 == hops.size()) {
            return Optional.of(innermost(field));
        }
        ReceivedField older = nextNamed();
        boolean written = older.parse() == ParseState.OPAQUE || Peers.writer(older).isEmpty() || peers.mayHaveWritten(field, older)
                || context.confirmed().contains(at + 1);
        if (!written) {
            return Optional.of(stop(at + 1, End.GAP));
        }
        at++;
        return Optional.empty();
    }

    /** The next older line that names its writer. */
    private ReceivedField nextNamed() {
        return hops.subList(at + 1, hops.size()).stream().filter(older -> older.by().isPresent() || older.parse() == ParseState.OPAQUE)
                .findFirst().orElse(hops.get(at + 1));
    }

    /** The last line names a peer of the receiving side itself: the mail began there. */
    private TrustLine innermost(ReceivedField field) {
        return end(hops.size(), End.NO_MORE_LINES, Optional.empty(),
                anchored ? Optional.of(new HopChain.InjectionPoint(at, field.ip(), field.authUser())) : Optional.empty());
    }

    private TrustLine submission(ReceivedField field) {
        Optional<HopChain.Handover> handover = field.ip().map(ip -> new HopChain.Handover(at, ip));
        return end(at + 1, End.SUBMISSION, handover, Optional.of(new HopChain.InjectionPoint(at, field.ip(), field.authUser())));
    }

    private TrustLine handover(ReceivedField field, End end) {
        Optional<HopChain.Handover> handover = field.ip().map(ip -> new HopChain.Handover(at, ip));
        return end(at + 1, end, handover, Optional.of(new HopChain.InjectionPoint(at, field.ip(), Optional.empty())));
    }

    private TrustLine stop(int believed, End end) {
        return end(believed, end, Optional.empty(), Optional.empty());
    }

    private TrustLine end(int believed, End end, Optional<HopChain.Handover> handover, Optional<HopChain.InjectionPoint> injection) {
        boolean fact = anchored && context.completeness() == Completeness.ORIGINAL;
        return new TrustLine(fact ? believed : 0, anchored, forwarded, handover, injection, grade(handover.isPresent() || injection.isPresent()),
                end);
    }

    /** Grade A needs our own log, and is never given here. */
    private Grade grade(boolean foundSource) {
        return switch (context.completeness()) {
            case BROKEN -> Grade.D;
            case PASTED_WHOLE -> foundSource ? Grade.C : Grade.D;
            case ORIGINAL -> !foundSource ? Grade.D : anchored ? Grade.B : Grade.C;
        };
    }
}
