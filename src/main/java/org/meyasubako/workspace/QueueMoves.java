package org.meyasubako.workspace;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.CasebookUnavailableException;

/** Moves complaints in the queue by their numbers, checked first: all of them move, as one deed, or none. */
public final class QueueMoves {

    private final Casework work;

    QueueMoves(Casework work) {
        this.work = work;
    }

    /**
     * Gives complaints to somebody, or closes them in his name.
     *
     * @param account of the person who works here, or of one whom the profile knows
     */
    public Outcome move(List<CaseNumber.Complaint> numbers, String account, boolean close) throws CasebookUnavailableException {
        boolean known = account.equals(work.person().account()) || work.listed(account).isPresent();
        if (!known || numbers.isEmpty()) {
            return refused(known ? "refused.no-numbers" : "refused.no-account", account);
        }
        for (CaseNumber.Complaint number : numbers) {
            if (work.casebook().complaints().row(number).isEmpty()) {
                return refused("refused.no-complaint", number.text());
            }
        }
        String state = close ? QueueRow.CLOSED : QueueRow.WORKING;
        work.queue().move(numbers, state, Optional.of(account));
        return Outcome.DONE;
    }

    private static Outcome refused(String code, Object... arguments) {
        return Outcome.refused(Sentence.of(QueueMoves.class, code, arguments));
    }
}
