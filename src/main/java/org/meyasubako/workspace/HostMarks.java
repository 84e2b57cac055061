package org.meyasubako.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.journal.Person;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.Deed;
import org.meyasubako.casebook.HostMarking;
import org.meyasubako.casebook.Texts;
import org.meyasubako.reading.trace.HostMark;
import org.meyasubako.reading.trace.MarkedHost;
import org.meyasubako.reading.trace.TrustPolicy;

/**
 * What persons know of hosts: a receiver, a forwarder, one of ours. A mark holds for every chain of the casebook, and those that are opened
 * after it are drawn by it; {@link #judgeAgain} judges all complaints by it.
 */
public final class HostMarks {

    private final Casework work;

    HostMarks(Casework work) {
        this.work = work;
    }

    /**
     * A host that is marked.
     *
     * @param person who marked it; empty once the name is erased
     * @param reason why; empty once it is erased
     */
    public record Marked(HostMark mark, Instant at, Optional<Person> person, Optional<String> reason) {}

    /** The hosts that are marked now, by their names. */
    public List<Marked> all() throws CasebookUnavailableException {
        List<Marked> marked = new ArrayList<>();
        for (Deed<HostMarking> deed : work.casebook().hostMarkings().all().values()) {
            HostMarking marking = deed.value().orElseThrow();
            marked.add(new Marked(marking.mark().orElseThrow(), deed.entry().act().at(),
                    work.casebook().journal().person(deed.entry().act().person()), work.casebook().texts().text(marking.reason())));
        }
        marked.sort((one, other) -> one.mark().host().text().compareTo(other.mark().host().text()));
        return List.copyOf(marked);
    }

    /**
     * Marks a host; a mark that it has is replaced.
     *
     * @param host its name or public address; a name stands for those beneath it too
     * @param seenIn the complaint in whose chain it stands, which is judged again at once
     */
    public Outcome mark(String host, HostMark.Role role, Optional<CaseNumber.Complaint> seenIn, String ground)
            throws CasebookUnavailableException {
        Optional<MarkedHost> parsed = MarkedHost.parse(host);
        Optional<Outcome> refusal = refusal(host, parsed, seenIn, ground);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (role(parsed.get()).filter(role::equals).isPresent()) {
            return refused("refused.marked-so", parsed.get().text());
        }
        return isOurs(parsed.get()) ? refused("refused.own-host", parsed.get().text())
                : record(new HostMarking(parsed.get(), Optional.of(role), Texts.digest(ground.strip())), seenIn, ground);
    }

    /** Lifts a host's mark. */
    public Outcome lift(String host, Optional<CaseNumber.Complaint> seenIn, String ground) throws CasebookUnavailableException {
        Optional<MarkedHost> parsed = MarkedHost.parse(host);
        Optional<Outcome> refusal = refusal(host, parsed, seenIn, ground);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return role(parsed.get()).isEmpty() ? refused("refused.not-marked", parsed.get().text())
                : record(new HostMarking(parsed.get(), Optional.empty(), Texts.digest(ground.strip())), seenIn, ground);
    }

    /**
     * Judges every complaint again by the marks that hold now.
     *
     * @return how many verdicts changed
     * @throws InterruptedException where the work was cancelled; what was judged stands, and the next time judges the rest
     */
    public long judgeAgain(Progress progress) throws CasebookUnavailableException, InterruptedException {
        return work.reparser().run(progress);
    }

    private Outcome record(HostMarking marking, Optional<CaseNumber.Complaint> seenIn, String ground) throws CasebookUnavailableException {
        CaseNumber subject = seenIn.isPresent() ? seenIn.get() : new CaseNumber.Desk();
        work.casebook().hostMarkings().record(subject, marking, ground.strip(), work.person());
        work.believeAnew();
        if (seenIn.isPresent()) {
            work.reparser().run(seenIn.get());
        }
        return Outcome.DONE;
    }

    private Optional<HostMark.Role> role(MarkedHost host) throws CasebookUnavailableException {
        return Optional.ofNullable(work.casebook().hostMarkings().all().get(host)).flatMap(Deed::value).flatMap(HostMarking::role);
    }

    /** Whether the profile without any mark names the host as ours. */
    private boolean isOurs(MarkedHost host) {
        TrustPolicy policy = work.unmarkedProfile().orElseThrow().policyAt(work.now());
        Optional<TrustPolicy.HostRole> role = switch (host) {
            case MarkedHost.Named(var name) -> policy.roleOf(name);
            case MarkedHost.At(var address) -> policy.roleOf(address);
        };
        return role.filter(TrustPolicy.HostRole::isOwn).isPresent();
    }

    private Optional<Outcome> refusal(String host, Optional<MarkedHost> parsed, Optional<CaseNumber.Complaint> seenIn, String ground)
            throws CasebookUnavailableException {
        if (ground.isBlank()) {
            return Optional.of(refused("refused.no-ground"));
        }
        if (work.profile().isEmpty()) {
            return Optional.of(refused("refused.no-profile"));
        }
        if (parsed.isEmpty()) {
            return Optional.of(refused("refused.no-host", host));
        }
        boolean unknown = seenIn.isPresent() && work.casebook().complaints().row(seenIn.get()).filter(row -> !row.erased()).isEmpty();
        return unknown ? Optional.of(refused("refused.no-complaint", seenIn.get().text())) : Optional.empty();
    }

    private static Outcome refused(String code, Object... arguments) {
        return Outcome.refused(Sentence.of(HostMarks.class, code, arguments));
    }
}
