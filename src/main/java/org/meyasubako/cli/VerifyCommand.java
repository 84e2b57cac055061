package org.meyasubako.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.CasebookVerifier;
import org.meyasubako.casebook.Verification;
import org.meyasubako.workspace.PacketDesk;
import org.meyasubako.writing.packet.PacketReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code verify}: checks a casebook or a packet's archive, every hash and the journal's chain, and names what differs. */
@Command(name = "verify", mixinStandardHelpOptions = true,
        description = "Checks a casebook or a packet's archive: every hash and the journal; names what differs.")
final class VerifyCommand implements Callable<Integer> {

    private static final String ARCHIVE = "PK";
    private static final String PAPER = "%PDF";

    private final Console console;

    @Parameters(arity = "1", paramLabel = "PATH", description = "The casebook, or the archive.")
    private Path path = Path.of("");

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            String beginning = beginning();
            if (beginning.startsWith(PAPER)) {
                console.complain(console.wording().tell(Sentence.of(VerifyCommand.class, "verify.paper", path)));
                return ExitStatus.UNUSABLE;
            }
            return beginning.startsWith(ARCHIVE) || isNamedArchive() ? archive() : casebook();
        } catch (CasebookUnavailableException e) {
            console.complain(e.path() + ": " + console.wording().tell(e.reason()) + " " + console.wording().tell(e.remedy()));
            return ExitStatus.UNUSABLE;
        } catch (IOException e) {
            console.complain(console.wording().tell(Sentence.of(VerifyCommand.class, "file.unreadable", String.valueOf(e.getMessage()))));
            return ExitStatus.UNUSABLE;
        } finally {
            console.flush();
        }
    }

    /** Empty for what is not there: that a casebook is missing is told as such. */
    private String beginning() throws IOException {
        if (!Files.isRegularFile(path)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(PAPER.length()), StandardCharsets.ISO_8859_1);
        }
    }

    /** An archive whose first bytes are damaged is still looked at as one. */
    private boolean isNamedArchive() {
        return Files.isRegularFile(path) && path.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".zip");
    }

    private int archive() throws IOException, InterruptedException {
        PacketReport found = PacketDesk.verify(path);
        found.faults().forEach(fault -> console.complain(path + ": " + console.wording().tell(fault)));
        console.print(Sentence.of(VerifyCommand.class, found.passed() ? "verify.packet" : "verify.packet-failed", found.caseNumber(), found.files(),
                found.entries(), found.faults().size()));
        found.evidence().ifPresent(digest -> console.print(Sentence.of(VerifyCommand.class, "verify.evidence", digest.hex(),
                found.journalHead().orElse("–"))));
        return found.passed() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    private int casebook() throws CasebookUnavailableException {
        Verification found = new CasebookVerifier().verify(path);
        found.faults().forEach(fault -> console.complain(path + ": " + fault.code() + " " + fault.where() + ": " + console.wording().tell(fault.told())));
        console.print(Sentence.of(VerifyCommand.class, found.passed() ? "verify.passed" : "verify.failed", found.originals(), found.entries(),
                found.head().map(Sha256::hex).orElse("–"), found.faults().size()));
        if (!found.sealed()) {
            console.print(Sentence.of(VerifyCommand.class, "verify.unsealed"));
        }
        return found.passed() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }
}
