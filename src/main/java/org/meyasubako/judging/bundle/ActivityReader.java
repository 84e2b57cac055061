package org.meyasubako.judging.bundle;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meyasubako.basis.evidence.Sha256;

/**
 * Reads from a case's complaints and decisions whether it still goes on. What counts is when a thing happened, which is never later than when
 * its complaint was received, whatever a forged date says.
 */
public final class ActivityReader {

    /** What happened longer ago may have ended. */
    public static final Duration RECENT = Duration.ofHours(24);

    /** Decisions that should have ended it; a warning too. */
    private static final Set<Disposition> MEASURES = EnumSet.of(Disposition.WARNED, Disposition.MAIL_LIMITED, Disposition.SUSPEND_TOS,
            Disposition.SUSPEND_ADDRESS, Disposition.TERMINATED, Disposition.SECURITY_NOTICE, Disposition.CURED);

    /**
     * Whether it goes on.
     *
     * @param decisions the oldest first
     * @param floods of the case
     */
    public Activity read(EvidenceBundle bundle, List<Decision> decisions, List<Flood> floods, Instant now) {
        Set<Sha256> inFloods = new HashSet<>();
        floods.forEach(flood -> inFloods.addAll(flood.members()));
        boolean sending = !bundle.isCircumstantial() && recent(bundle, now).anyMatch(member -> inFloods.contains(member.complaint()));
        if (sending) {
            return Activity.FLOOD;
        }
        Optional<Instant> measure = decisions.stream().filter(decision -> MEASURES.contains(decision.disposition())).map(Decision::at)
                .max(Instant::compareTo);
        boolean again = bundle.complaints().stream().map(ActivityReader::happened).anyMatch(at -> measure.filter(at::isAfter).isPresent());
        return again || recent(bundle, now).findAny().isPresent() ? Activity.RUNNING : Activity.QUIET;
    }

    private static Stream<Member> recent(EvidenceBundle bundle, Instant now) {
        Instant since = now.minus(RECENT);
        return bundle.complaints().stream().filter(member -> !happened(member).isBefore(since) && !happened(member).isAfter(now));
    }

    private static Instant happened(Member member) {
        Instant event = member.candidate().event();
        Instant received = member.candidate().received();
        return event.isAfter(received) ? received : event;
    }
}
