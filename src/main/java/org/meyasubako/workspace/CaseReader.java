package org.meyasubako.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.ListRow;
import org.meyasubako.judging.bundle.Candidate;
import org.meyasubako.judging.bundle.ClearedFlag;
import org.meyasubako.judging.bundle.Decision;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.judging.bundle.DispositionProposer;
import org.meyasubako.judging.bundle.EvidenceBundle;
import org.meyasubako.judging.bundle.EvidencePanel;
import org.meyasubako.judging.bundle.Flag;
import org.meyasubako.judging.bundle.FlagCode;
import org.meyasubako.judging.bundle.HoldRules;
import org.meyasubako.judging.bundle.Member;
import org.meyasubako.judging.bundle.PanelReader;
import org.meyasubako.judging.bundle.Proposal;
import org.meyasubako.judging.bundle.Tier;
import org.meyasubako.judging.bundle.TierFinding;
import org.meyasubako.own.provider.Customer;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.reading.trace.Grade;

/** Makes of the grouped cases what lists and pages show. */
final class CaseReader {

    private final Casework work;
    private final PanelReader panels;
    private final DispositionProposer proposer = new DispositionProposer();

    CaseReader(Casework work) {
        this.work = work;
        this.panels = new PanelReader(work.zone());
    }

    List<CaseRow> rows(CaseBoard board) {
        return board.cases().stream().map(this::row).toList();
    }

    CaseRow row(CaseBoard.OpenCase opened) {
        EvidenceBundle bundle = opened.bundle();
        Optional<Decision> decision = opened.standing();
        List<FlagCode> raised = opened.flags().stream().filter(flag -> !opened.facts().hasCleared(flag)).map(Flag::code).toList();
        return new CaseRow(opened.number().text(), bundle.key(), bundle.customer().flatMap(work::customer).map(Customer::name),
                bundle.kind(), bestGrade(bundle), opened.tier().map(TierFinding::tier), bundle.complaints().size(),
                bundle.complainants().people(), bundle.samples().size(), bundle.first(), bundle.last(),
                decision.map(Decision::disposition).orElse(Disposition.OPEN),
                decision.filter(made -> made.needsApproval() && made.approval().isEmpty()).isPresent(),
                decision.flatMap(Decision::review), raised,
                new CaseCalls(work.now(), work.zone()).of(opened));
    }

    private static Optional<Grade> bestGrade(EvidenceBundle bundle) {
        return bundle.members().stream().flatMap(member -> member.items().stream()).flatMap(item -> item.grade().stream())
                .min(Comparator.naturalOrder());
    }

    List<Proposal> proposals(CaseBoard.OpenCase opened) {
        EvidencePanel panel = panels.read(opened.bundle(), opened.facts());
        return proposer.propose(opened.bundle(), panel, opened.facts(), work.terms(), work.now());
    }

    /** What stands in a case that is held now. */
    HoldRules.Hold hold(CaseBoard.OpenCase opened, Decision decision) {
        Tier tier = opened.tier().map(TierFinding::tier).orElse(Tier.E0);
        return new HoldRules.Hold(tier, opened.bundle().waves().size(), decision.review().orElseThrow());
    }

    CaseDetail detail(CaseBoard.OpenCase opened) throws CasebookUnavailableException {
        EvidenceBundle bundle = opened.bundle();
        EvidencePanel panel = panels.read(bundle, opened.facts());
        Correspondence letters = Correspondence.read(work.casebook().letters());
        Map<Sha256, ListRow> rows = rows(opened);
        List<Correspondent> correspondents = letters.correspondents(opened, List.copyOf(rows.values()));
        return new CaseDetail(row(opened), bundle.keys(), holder(bundle), panel, opened.facts(), opened.flags(), clearings(opened),
                proposer.propose(bundle, panel, opened.facts(), work.terms(), work.now()), decisions(opened), deeds(opened),
                members(opened, rows, correspondents), correspondents, letters.letters(opened));
    }

    private Sentence holder(EvidenceBundle bundle) {
        Optional<CustomerNumber> number = bundle.customer();
        if (number.isEmpty()) {
            return Sentence.of(CaseReader.class, "holder.unknown");
        }
        Optional<Customer> customer = work.customer(number.get());
        Optional<Instant> since = customer.flatMap(Customer::since);
        String name = customer.map(Customer::name).orElse("");
        return since.map(start -> Sentence.of(CaseReader.class, "holder.since", number.get().value(), name,
                        LocalDate.ofInstant(start, work.zone()).toString()))
                .orElseGet(() -> Sentence.of(CaseReader.class, "holder", number.get().value(), name));
    }

    private List<CaseDetail.Decided> decisions(CaseBoard.OpenCase opened) throws CasebookUnavailableException {
        List<CaseDetail.Decided> decided = new ArrayList<>();
        for (Decision decision : opened.decisions().reversed()) {
            decided.add(new CaseDetail.Decided(decision, work.casebook().texts().text(decision.ground())));
        }
        return decided;
    }

    private List<CaseDetail.Clearing> clearings(CaseBoard.OpenCase opened) throws CasebookUnavailableException {
        List<CaseDetail.Clearing> clearings = new ArrayList<>();
        for (ClearedFlag cleared : opened.facts().cleared()) {
            clearings.add(new CaseDetail.Clearing(cleared, work.casebook().texts().text(cleared.ground())));
        }
        return clearings;
    }

    private static List<CaseDetail.Deed> deeds(CaseBoard.OpenCase opened) {
        List<CaseDetail.Deed> deeds = new ArrayList<>();
        opened.decisions().forEach(decision -> deeds.add(new CaseDetail.Deed(decision.at(),
                Sentence.of(CaseReader.class, "deed." + decision.disposition().code()))));
        opened.facts().inquiry().sent().ifPresent(sent -> deeds.add(new CaseDetail.Deed(sent, Sentence.of(CaseReader.class, "deed.inquiry"))));
        opened.facts().siteChecks().forEach(check -> deeds.add(new CaseDetail.Deed(check.at(), Sentence.of(CaseReader.class, "deed.site-check"))));
        deeds.sort(Comparator.comparing(CaseDetail.Deed::at));
        return deeds;
    }

    private Map<Sha256, ListRow> rows(CaseBoard.OpenCase opened) throws CasebookUnavailableException {
        Map<Sha256, ListRow> rows = new HashMap<>();
        work.casebook().bundles().members(opened.number()).forEach(member -> rows.put(member.row().sha256(), member.row()));
        return rows;
    }

    private static List<MemberRow> members(CaseBoard.OpenCase opened, Map<Sha256, ListRow> rows, List<Correspondent> correspondents) {
        Map<String, Correspondent.Answering> answering = new HashMap<>();
        correspondents.forEach(each -> answering.put(each.key(), each.answering()));
        List<MemberRow> members = new ArrayList<>();
        for (Member member : opened.bundle().members()) {
            ListRow row = rows.get(member.complaint());
            if (row != null) {
                members.add(row(member, row, answering.getOrDefault(Correspondence.key(row), Correspondent.Answering.NOT_NEEDED)));
            }
        }
        return members.reversed();
    }

    private static MemberRow row(Member member, ListRow row, Correspondent.Answering answering) {
        Candidate.Item item = member.gravest();
        String who = row.columns().complainant().name().or(() -> row.columns().complainant().address().map(Object::toString)).orElse("–");
        return new MemberRow(row.number().text(), row.sha256(), row.path().orElse(""), member.candidate().received(), who,
                member.candidate().channel(), row.columns().format().code(), member.sample(), member.kind(), item.cause(), item.grade(),
                member.why(), answering);
    }

    /** The rows of these complaint numbers; those that are not there are left out. */
    List<ListRow> complaints(Collection<String> numbers) throws CasebookUnavailableException {
        List<ListRow> rows = new ArrayList<>();
        for (String number : numbers) {
            if (CaseNumber.parse(number).orElse(null) instanceof CaseNumber.Complaint complaint) {
                work.casebook().complaints().row(complaint).ifPresent(rows::add);
            }
        }
        return rows;
    }
}
