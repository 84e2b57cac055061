package org.meyasubako.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.authentication.AuthenticationResults;
import org.meyasubako.asking.authentication.evaluation.MailEvaluation;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.judging.assessment.Verdict;

/**
 * A complaint, opened: as it reads, as it was judged, whose what it names was, and what was done about it.
 *
 * @param verdict the one that holds; a person's has the rules' beneath it; empty without a profile
 * @param reason of a person's verdict; empty where the rules' holds, or where it was erased
 * @param cases in which it stands
 * @param owners of what it names and of what it was sent from, at that time
 * @param authentication what the reported mail's fields say of it
 * @param evaluation what it comes to when it is evaluated again; empty where none was handed in
 * @param history what was done about it and its cases, the newest first
 */
public record ComplaintPage(
        CaseNumber.Complaint number,
        Inspection inspection,
        Optional<Verdict> verdict,
        Optional<String> reason,
        List<CaseRow> cases,
        List<OwnerCard> owners,
        AuthenticationResults authentication,
        Optional<MailEvaluation> evaluation,
        List<Deed> history) {

    public ComplaintPage {
        cases = List.copyOf(cases);
        owners = List.copyOf(owners);
        history = List.copyOf(history);
    }

    /**
     * Something that was done.
     *
     * @param who account or name; empty where it was erased
     * @param words written then: a ground, a reason
     */
    public record Deed(Instant at, Optional<String> who, Sentence what, List<String> words) {

        public Deed {
            words = List.copyOf(words);
        }
    }
}
