package org.meyasubako.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.Role;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.DeedKind;
import org.meyasubako.casebook.ListRow;
import org.meyasubako.casebook.Texts;
import org.meyasubako.casebook.VerdictMark;
import org.meyasubako.judging.bundle.BundleKey;
import org.meyasubako.judging.bundle.ClearedFlag;
import org.meyasubako.judging.bundle.Constraint;
import org.meyasubako.judging.bundle.CustomerFact;
import org.meyasubako.judging.bundle.Decision;
import org.meyasubako.judging.bundle.DecisionRules;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.judging.bundle.Flag;
import org.meyasubako.judging.bundle.FlagCode;
import org.meyasubako.judging.bundle.HoldRules;
import org.meyasubako.judging.bundle.Proposal;
import org.meyasubako.judging.bundle.Regrouping;
import org.meyasubako.judging.bundle.SiteCheck;
import org.meyasubako.reading.complaint.ComplaintFormat;

/**
 * The cases of a casebook and all that a person does to them. What a person wants is checked here, for window and command line alike, and
 * a deed stands in the journal before anything shows it.
 */
public final class CaseDesk {

    private final Casework work;

    CaseDesk(Casework work) {
        this.work = work;
    }

    /** All cases in the order of their numbers. */
    public List<CaseRow> rows() throws CasebookUnavailableException {
        return work.reader().rows(work.board());
    }

    /** The case of this number, with all that is counted and offered in it; empty where there is none. */
    public Optional<CaseDetail> find(String number) throws CasebookUnavailableException {
        Optional<CaseBoard.OpenCase> opened = work.board().of(number);
        return opened.isPresent() ? Optional.of(work.reader().detail(opened.get())) : Optional.empty();
    }

    /**
     * The case of this number.
     *
     * @throws IllegalArgumentException where there is none
     */
    public CaseDetail open(String number) throws CasebookUnavailableException {
        return find(number).orElseThrow(() -> new IllegalArgumentException("no case " + number));
    }

    /** Decides; refused with a reason where the rules or the evidence forbid it. */
    public Outcome decide(String number, DecisionRequest request) throws CasebookUnavailableException {
        Optional<CaseBoard.OpenCase> opened = work.board().of(number);
        if (opened.isEmpty()) {
            return noCase(number);
        }
        List<Proposal> proposals = work.reader().proposals(opened.get());
        Decision decision = decision(opened.get(), request, proposals);
        DecisionRules rules = new DecisionRules(work.zone());
        Optional<Sentence> refusal = rules.check(decision, proposals).or(() -> rules.checkPerson(decision, work.person().role() != Role.UNLISTED));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (decision.disposition() == Disposition.HOLD) {
            // Before the decision: should the machine stop between the two, it counts for nothing.
            work.casebook().deeds().record(DeedKind.HOLD, opened.get().number(), work.reader().hold(opened.get(), decision), List.of(), work.person());
        }
        work.casebook().deeds().record(DeedKind.DECIDE, opened.get().number(), decision, List.of(request.ground().strip()), work.person());
        work.regroup();
        return Outcome.DONE;
    }

    private Decision decision(CaseBoard.OpenCase opened, DecisionRequest request, List<Proposal> proposals) {
        Instant now = work.now();
        Optional<Proposal> proposal = proposals.stream().filter(each -> each.disposition() == request.disposition()).findFirst();
        Optional<LocalDate> review = request.review().or(() -> request.disposition() == Disposition.HOLD
                ? Optional.of(LocalDate.ofInstant(now, work.zone()).plusDays(HoldRules.REVIEW_DAYS)) : Optional.empty());
        String ground = request.ground().strip();
        return new Decision(opened.bundle().key(), request.disposition(),
                request.clause().flatMap(clause -> work.terms().clause(clause, now)).or(() -> proposal.flatMap(Proposal::clause)),
                Texts.digest(ground), ground.length(), work.person().account(), now, review,
                proposal.filter(Proposal::approval).isPresent(), Optional.empty(), request.emergency());
    }

    /** Approves the last decision, which a second person made. */
    public Outcome approve(String number) throws CasebookUnavailableException {
        Optional<Decision> decision = work.board().of(number).flatMap(CaseBoard.OpenCase::standing);
        if (decision.isEmpty()) {
            return noCase(number);
        }
        Optional<Sentence> refusal = new DecisionRules(work.zone()).checkApproval(decision.get(), work.person().account(), Casework.mayApprove(work.person()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return record(number, DeedKind.APPROVE, new Decision.Approval(work.person().account(), work.now()), List.of());
    }

    /** Declares that a doubt does not hold, with the reason; what raises it later is not covered. */
    public Outcome clear(String number, FlagCode flag, String ground) throws CasebookUnavailableException {
        if (ground.isBlank()) {
            return Outcome.refused(say("refused.no-ground"));
        }
        Optional<Flag> raised = work.board().of(number).flatMap(opened -> opened.flags().stream().filter(each -> each.code() == flag).findFirst());
        if (raised.isEmpty()) {
            return Outcome.refused(say("refused.no-flag", flag.title()));
        }
        return record(number, DeedKind.CLEAR, new ClearedFlag(flag, work.person().account(), Texts.digest(ground.strip()), work.now(),
                Set.copyOf(raised.get().signs())), List.of(ground.strip()));
    }

    /** Records a look at the customer's public page. */
    public Outcome siteCheck(String number, SiteCheck check) throws CasebookUnavailableException {
        return record(number, DeedKind.SITE_CHECK, check, List.of());
    }

    /** Records a fact on the customer's side. */
    public Outcome fact(String number, CustomerFact fact, String ground) throws CasebookUnavailableException {
        return ground.isBlank() ? Outcome.refused(say("refused.no-ground"))
                : record(number, DeedKind.CUSTOMER_FACT, fact, List.of(ground.strip()));
    }

    private <T> Outcome record(String number, DeedKind<T> kind, T value, List<String> texts) throws CasebookUnavailableException {
        Optional<CaseBoard.OpenCase> opened = work.board().of(number);
        if (opened.isEmpty()) {
            return noCase(number);
        }
        work.casebook().deeds().record(kind, opened.get().number(), value, texts, work.person());
        work.regroup();
        return Outcome.DONE;
    }

    /** Puts a case together with another, which keeps its own number. */
    public Outcome merge(String number, String with) throws CasebookUnavailableException {
        Optional<BundleKey> joining = key(number);
        Optional<BundleKey> kept = key(with);
        return joining.isEmpty() || kept.isEmpty() ? noCase(joining.isEmpty() ? number : with)
                : change(regrouping().merge(kept.get(), joining.get()));
    }

    /** Splits complaints ({@code R-000001}) off into a part of their own. */
    public Outcome split(String number, Collection<String> complaints) throws CasebookUnavailableException {
        Optional<BundleKey> key = key(number);
        return key.isEmpty() ? noCase(number) : change(regrouping().split(key.get(), digests(complaints)));
    }

    /** Moves complaints into another case. */
    public Outcome move(Collection<String> complaints, String from, String to) throws CasebookUnavailableException {
        Optional<BundleKey> source = key(from);
        Optional<BundleKey> target = key(to);
        if (source.isEmpty() || target.isEmpty()) {
            return noCase(source.isEmpty() ? from : to);
        }
        return change(regrouping().move(digests(complaints), source.get(), target.get()));
    }

    /** Puts complaints that stand in no case, since the rules found nothing of ours in them, into one. */
    public Outcome place(Collection<String> complaints, String to) throws CasebookUnavailableException {
        Optional<BundleKey> target = key(to);
        if (target.isEmpty()) {
            return noCase(to);
        }
        for (ListRow row : work.reader().complaints(complaints)) {
            // Mail in which nobody complains is no member of a case; where a person judged, his verdict says in which case it stands.
            if (row.columns().format() == ComplaintFormat.NONE || row.verdict().filter(VerdictMark::overridden).isPresent()) {
                return Outcome.refused(say("refused.not-to-be-placed", row.number().text()));
            }
        }
        return change(regrouping().place(digests(complaints), target.get()));
    }

    /** Keeps two complaints out of one case. */
    public Outcome apart(List<String> complaints) throws CasebookUnavailableException {
        List<Sha256> two = List.copyOf(digests(complaints));
        return two.size() == 2 ? change(regrouping().apart(two.getFirst(), two.getLast())) : Outcome.refused(say("refused.not-two"));
    }

    /** Takes the last change of the grouping back that was not taken back yet. */
    public Outcome undo() throws CasebookUnavailableException {
        Optional<Constraint> last = LastChange.of(work.board().constraints());
        return last.isEmpty() ? Outcome.refused(say("refused.nothing-to-undo")) : change(regrouping().undo(last.get()));
    }

    private Outcome change(Regrouping.Outcome outcome) throws CasebookUnavailableException {
        return switch (outcome) {
            case Regrouping.Outcome.Refused(Sentence reason) -> Outcome.refused(reason);
            case Regrouping.Outcome.Changed(List<Constraint> constraints) -> {
                for (Constraint constraint : constraints) {
                    work.casebook().deeds().record(DeedKind.REGROUP, new CaseNumber.Desk(), constraint, List.of(), work.person());
                }
                work.regroup();
                yield Outcome.DONE;
            }
        };
    }

    private Regrouping regrouping() throws CasebookUnavailableException {
        CaseBoard board = work.board();
        return new Regrouping(board.cases().stream().map(CaseBoard.OpenCase::bundle).toList(), board.constraints());
    }

    private Optional<BundleKey> key(String number) throws CasebookUnavailableException {
        return work.board().of(number).map(opened -> opened.bundle().key());
    }

    private Set<Sha256> digests(Collection<String> complaints) throws CasebookUnavailableException {
        List<ListRow> rows = work.reader().complaints(complaints);
        return rows.stream().map(ListRow::sha256).collect(Collectors.toUnmodifiableSet());
    }

    private static Outcome noCase(String number) {
        return Outcome.refused(say("refused.no-case", number));
    }

    private static Sentence say(String code, Object... arguments) {
        return Sentence.of(CaseDesk.class, code, arguments);
    }
}
