package org.meyasubako.workspace;

import java.util.ArrayList;
import java.util.List;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.ListRow;
import org.meyasubako.casebook.PreparedComplaint;

/** Makes everything that is derived anew from the originals: with new rules, another profile, further answers. What persons did stays. */
public final class Reparser {

    /** So many messages are in memory at a time. */
    private static final int BATCH = 200;

    private final Casework work;

    Reparser(Casework work) {
        this.work = work;
    }

    /**
     * Reads and judges every complaint again.
     *
     * @return how many verdicts changed
     * @throws InterruptedException where the work was cancelled; what was made anew stands, and the next time makes the rest
     */
    public long run(Progress progress) throws CasebookUnavailableException, InterruptedException {
        ComplaintDraft draft = work.draft();
        long total = work.casebook().complaints().count();
        long done = 0;
        long changed = 0;
        for (List<ListRow> page = page(0); !page.isEmpty(); page = page(page.getLast().number().number())) {
            List<PreparedComplaint> anew = new ArrayList<>();
            for (ListRow row : page) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                work.casebook().originals().message(row.sha256()).map(draft::of).map(ComplaintDraft.Drafted::complaint).ifPresent(anew::add);
            }
            changed += work.casebook().verdicts().renew(anew, work.person());
            done += page.size();
            progress.at(done, total, done);
        }
        work.regroup();
        return changed;
    }

    /** Reads and judges one complaint again, as after answers about it came. */
    public void run(CaseNumber.Complaint number) throws CasebookUnavailableException {
        List<PreparedComplaint> anew = new ArrayList<>();
        for (ListRow row : work.casebook().complaints().row(number).stream().toList()) {
            RawMessage raw = work.casebook().originals().message(row.sha256()).orElse(null);
            if (raw != null) {
                anew.add(work.draft().of(raw).complaint());
            }
        }
        work.casebook().verdicts().renew(anew, work.person());
        work.regroup();
    }

    private List<ListRow> page(long after) throws CasebookUnavailableException {
        return work.casebook().complaints().page(after, BATCH);
    }
}
