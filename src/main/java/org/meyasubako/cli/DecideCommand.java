package org.meyasubako.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.workspace.DecisionRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Model.CommandSpec;

/** {@code decide}: records what a person decides in a case, with the written ground. */
@Command(name = "decide", mixinStandardHelpOptions = true, description = "Records a decision in a case, with its written ground.")
final class DecideCommand implements Callable<Integer> {

    private final CaseworkSession session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @Mixin
    private CaseOption bundle = new CaseOption();

    @Option(names = "--disposition", paramLabel = "D", required = true,
            description = "hold, none, no-breach, warned, mail-limited, suspend-tos, suspend-address, terminated, security-notice or cured.")
    private String disposition = "";

    @Mixin
    private GroundOption ground = new GroundOption();

    @Option(names = "--clause", paramLabel = "N", description = "The clause on which it rests.")
    private Optional<String> clause = Optional.empty();

    @Option(names = "--review", paramLabel = "DATE", description = "When a hold is looked at again (default: in 14 days).")
    private Optional<LocalDate> review = Optional.empty();

    @Option(names = "--emergency", description = "At once; a second person approves within 24 hours after.")
    private boolean emergency;

    DecideCommand(CaseworkSession session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Disposition chosen = Disposition.of(disposition).filter(each -> each != Disposition.OPEN)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "no such disposition: " + disposition));
        DecisionRequest request = new DecisionRequest(chosen, ground.words(), clause, review, emergency);
        return session.act(casebook.working(), work -> work.cases().decide(bundle.number(), request));
    }
}
