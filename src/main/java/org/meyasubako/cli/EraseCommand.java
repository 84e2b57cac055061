package org.meyasubako.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.Erased;
import org.meyasubako.workspace.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code erase}: takes a complaint out of the casebook's bytes; its digest, the reason and who agreed stay. */
@Command(name = "erase", mixinStandardHelpOptions = true,
        description = "Erases a complaint's content from the casebook's bytes; digest, reason, person and approver stay.")
final class EraseCommand implements Callable<Integer> {

    private final Console console;
    private final CaseworkSession session;

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @Option(names = "--complaint", paramLabel = "R", required = true, description = "The complaint: R-000001.")
    private String complaint = "";

    @Option(names = "--ground", paramLabel = "TEXT", required = true, description = "Why.")
    private String ground = "";

    @Option(names = "--approver", paramLabel = "ACCOUNT", required = true, description = "Who agreed; somebody else than who erases.")
    private String approver = "";

    EraseCommand(Console console, CaseworkSession session) {
        this.console = console;
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.act(casebook.working(), work -> {
            List<Erased> erased = new java.util.ArrayList<>();
            Outcome outcome = work.eraser().erase(complaint, ground, approver, erased::add);
            erased.forEach(this::tell);
            return outcome;
        });
    }

    private void tell(Erased erased) {
        console.print(Sentence.of(EraseCommand.class, erased.complete() ? "erase.done" : "erase.pending", erased.entry()));
        Optional.of(erased.backups()).filter(backups -> !backups.isEmpty())
                .ifPresent(backups -> console.print(Sentence.of(EraseCommand.class, "erase.backups", backups.toString())));
    }
}
