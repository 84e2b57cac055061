package org.meyasubako.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.Erased;
import org.meyasubako.workspace.Outcome;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code erase}: takes a complaint or a letter out of the casebook's bytes; its digest, the reason and who agreed stay. */
@Command(name = "erase", mixinStandardHelpOptions = true,
        description = "Erases the content of a complaint or letter from the casebook's bytes; digest, reason, person and approver stay.")
final class EraseCommand implements Callable<Integer> {

    private final Console console;
    private final CaseworkSession session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Mixin
    private GroundOption ground = new GroundOption();

    @Option(names = "--approver", paramLabel = "ACCOUNT", required = true, description = "Who agreed; somebody else than who erases.")
    private String approver = "";

    /** One of them. */
    private static final class What {

        @Option(names = "--complaint", paramLabel = "R", description = "The complaint: R-000001.")
        private Optional<String> complaint = Optional.empty();

        @Option(names = "--letter", paramLabel = "NUMBER", description = "The letter: its draft, what was sent, and to whom.")
        private Optional<Long> letter = Optional.empty();
    }

    EraseCommand(Console console, CaseworkSession session) {
        this.console = console;
        this.session = session;
    }

    @Override
    public Integer call() {
        if (what.letter.isEmpty() && what.complaint.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "one of --complaint and --letter is needed");
        }
        return session.act(casebook.working(), work -> {
            List<Erased> erased = new ArrayList<>();
            Outcome outcome = what.letter.isPresent() ? work.eraser().eraseLetter(what.letter.get(), ground.words(), approver, erased::add)
                    : work.eraser().erase(what.complaint.orElse(""), ground.words(), approver, erased::add);
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
