package org.meyasubako.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meyasubako.casebook.CaseNumber;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code queue}: who works on complaints, and which are set aside; one or many at once, as one deed. */
@Command(name = "queue", mixinStandardHelpOptions = true, description = "Assigns complaints, or sets them aside: many at once are one deed.")
final class QueueCommand implements Callable<Integer> {

    private final CaseworkSession session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @ArgGroup(multiplicity = "1")
    private Move move = new Move();

    @Parameters(arity = "1..*", paramLabel = "R", description = "The complaints: R-000001.")
    private List<String> complaints = List.of();

    /** One of them. */
    private static final class Move {

        @Option(names = "--take", description = "Work on them oneself.")
        private boolean take;

        @Option(names = "--assign", paramLabel = "ACCOUNT", description = "Give them to somebody of the profile.")
        private Optional<String> assign = Optional.empty();

        @Option(names = "--set-aside", description = "Close them.")
        private boolean setAside;
    }

    QueueCommand(CaseworkSession session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<CaseNumber.Complaint> numbers = complaints.stream().map(written -> ComplaintOption.number(written, spec)).toList();
        return session.act(casebook.working(), work -> {
            String who = move.take ? work.person().account() : move.assign.orElse(work.person().account());
            return work.queueMoves().move(numbers, who, move.setAside);
        });
    }
}
