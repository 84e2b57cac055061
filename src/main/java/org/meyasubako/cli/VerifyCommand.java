package org.meyasubako.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.CasebookVerifier;
import org.meyasubako.casebook.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code verify}: checks a casebook, every hash and the journal's chain, and names what differs. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = "Checks a casebook: every hash and the journal; names what differs.")
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1", paramLabel = "PATH", description = "The casebook.")
    private Path path = Path.of("");

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            Verification found = new CasebookVerifier().verify(path);
            found.faults().forEach(fault -> console.complain(
                    path + ": " + fault.code() + " " + fault.where() + ": " + console.wording().tell(fault.told())));
            console.print(Sentence.of(VerifyCommand.class, found.passed() ? "verify.passed" : "verify.failed", found.originals(),
                    found.entries(), found.head().map(Sha256::hex).orElse("–"), found.faults().size()));
            if (!found.sealed()) {
                console.print(Sentence.of(VerifyCommand.class, "verify.unsealed"));
            }
            return found.passed() ? ExitStatus.DONE : ExitStatus.FINDINGS;
        } catch (CasebookUnavailableException e) {
            console.complain(e.path() + ": " + console.wording().tell(e.reason()) + " " + console.wording().tell(e.remedy()));
            return ExitStatus.UNUSABLE;
        } finally {
            console.flush();
        }
    }
}
