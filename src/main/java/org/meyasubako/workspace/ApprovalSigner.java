package org.meyasubako.workspace;

import java.time.Clock;
import java.util.function.Consumer;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.bundle.ApprovalFile;
import org.meyasubako.judging.bundle.ApprovalFileReader;
import org.meyasubako.judging.bundle.ApprovalFileWriter;

/** Approves in an approval file, where there is no casebook; whether the account may is looked at when the file is taken in. */
public final class ApprovalSigner {

    private final Clock clock;

    ApprovalSigner(Clock clock) {
        this.clock = clock;
    }

    /** Approves what the file asks for, in the account's name. */
    public Outcome sign(String text, String account, Consumer<String> written) {
        return switch (new ApprovalFileReader().read(text)) {
            case ApprovalFileReader.Reading.Refused(Sentence reason) -> Outcome.refused(reason);
            case ApprovalFileReader.Reading.Read(ApprovalFile file) -> sign(file, account, written);
        };
    }

    private Outcome sign(ApprovalFile file, String account, Consumer<String> written) {
        if (file.approval().isPresent()) {
            return refused("refused.approved", file.bundle());
        }
        if (account.equals(file.person())) {
            return refused("refused.same-person", account);
        }
        written.accept(new ApprovalFileWriter().write(file.approvedBy(account, clock.instant())));
        return Outcome.DONE;
    }

    private static Outcome refused(String code, Object... arguments) {
        return Outcome.refused(Sentence.of(ApprovalSigner.class, code, arguments));
    }
}
