package org.meyasubako.cli;

import java.util.concurrent.Callable;
import org.meyasubako.judging.bundle.FlagCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code clear}: declares that a doubt about a case does not hold. */
@Command(name = "clear", mixinStandardHelpOptions = true, description = "Clears a flag of a case, with the written ground.")
final class ClearCommand implements Callable<Integer> {

    private final CaseworkSession session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @Mixin
    private CaseOption bundle = new CaseOption();

    @Option(names = "--flag", paramLabel = "F", required = true, description = "joe-job, affiliate, coordinated, open-redirect, …")
    private String flag = "";

    @Mixin
    private GroundOption ground = new GroundOption();

    ClearCommand(CaseworkSession session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        FlagCode code = FlagCode.of(flag).orElseThrow(() -> new ParameterException(spec.commandLine(), "no such flag: " + flag));
        return session.act(casebook.working(), work -> work.cases().clear(bundle.number(), code, ground.words()));
    }
}
