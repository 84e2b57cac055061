package org.meyasubako.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.meyasubako.basis.journal.JournalEntry;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.Deed;
import org.meyasubako.casebook.DeedKind;
import org.meyasubako.judging.bundle.ApprovalFile;
import org.meyasubako.judging.bundle.ApprovalFileReader;
import org.meyasubako.judging.bundle.ApprovalFileWriter;
import org.meyasubako.judging.bundle.Decision;
import org.meyasubako.judging.bundle.DecisionRules;

/**
 * A second person's approval by a file, for who has no access to the casebook.
 *
 * <p>The file names the journal's head as it was with the decision; it is taken in only while that very decision stands in its case.
 */
public final class ApprovalDesk {

    private final Casework work;

    ApprovalDesk(Casework work) {
        this.work = work;
    }

    /** Writes the file that asks for the approval of the decision that stands in a case. */
    public Outcome request(String number, Consumer<String> written) throws CasebookUnavailableException {
        Optional<ApprovalFile> request = requestOf(number);
        if (request.isEmpty()) {
            return refused("refused.no-decision", number);
        }
        Decision decision = work.board().of(number).flatMap(CaseBoard.OpenCase::standing).orElseThrow();
        if (!decision.needsApproval() || decision.approval().isPresent()) {
            return refused(decision.approval().isPresent() ? "refused.approved" : "refused.no-approval-needed", number);
        }
        written.accept(new ApprovalFileWriter().write(request.get()));
        return Outcome.DONE;
    }

    /** Takes a file in that came back approved; the journal keeps its text beside the approval. */
    public Outcome take(String text) throws CasebookUnavailableException {
        return switch (new ApprovalFileReader().read(text)) {
            case ApprovalFileReader.Reading.Refused(Sentence reason) -> Outcome.refused(reason);
            case ApprovalFileReader.Reading.Read(ApprovalFile file) -> take(file, text);
        };
    }

    private Outcome take(ApprovalFile file, String text) throws CasebookUnavailableException {
        if (file.approval().isEmpty()) {
            return refused("refused.not-approved");
        }
        Decision.Approval approval = file.approval().get();
        Optional<ApprovalFile> request = requestOf(file.bundle());
        boolean same = request.filter(asked -> asked.approvedBy(approval.account(), approval.at()).equals(file)).isPresent();
        if (!same || approval.at().isBefore(file.decided())) {
            return refused("refused.other-decision", file.bundle());
        }
        CaseBoard.OpenCase opened = work.board().of(file.bundle()).orElseThrow();
        Optional<Sentence> refusal = new DecisionRules(work.zone())
                .checkApproval(opened.standing().orElseThrow(), approval.account(), work.listed(approval.account()).filter(Casework::mayApprove).isPresent());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        work.casebook().deeds().record(DeedKind.APPROVE, opened.number(), approval, List.of(text), work.person());
        work.regroup();
        return Outcome.DONE;
    }

    /** The file that asks for the approval of the decision that stands in the case; empty where there is no case or no decision. */
    private Optional<ApprovalFile> requestOf(String number) throws CasebookUnavailableException {
        Optional<CaseBoard.OpenCase> opened = work.board().of(number);
        Optional<Decision> decision = opened.flatMap(CaseBoard.OpenCase::standing);
        if (decision.isEmpty()) {
            return Optional.empty();
        }
        JournalEntry entry = lastDecision(opened.get().numbers());
        Decision made = decision.get();
        return Optional.of(new ApprovalFile(opened.get().number().text(), made.disposition(), made.clause(), made.ground(), made.person(),
                made.at(), entry.hash(), Optional.empty()));
    }

    private JournalEntry lastDecision(List<CaseNumber.Bundle> numbers) throws CasebookUnavailableException {
        List<JournalEntry> entries = new ArrayList<>();
        for (CaseNumber.Bundle number : numbers) {
            work.casebook().deeds().of(DeedKind.DECIDE, number).stream().filter(deed -> deed.value().isPresent()).map(Deed::entry)
                    .forEach(entries::add);
        }
        return entries.stream().max(java.util.Comparator.comparingLong(JournalEntry::number)).orElseThrow();
    }

    private static Outcome refused(String code, Object... arguments) {
        return Outcome.refused(Sentence.of(ApprovalDesk.class, code, arguments));
    }
}
