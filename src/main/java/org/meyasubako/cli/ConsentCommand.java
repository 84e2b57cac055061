package org.meyasubako.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code consent}: records whether a complainant lets a struck copy be shown to the customer. */
@Command(name = "consent", mixinStandardHelpOptions = true,
        description = "Records whether a complainant lets a struck copy be shown to the customer (default: he does not).")
final class ConsentCommand implements Callable<Integer> {

    private final CaseworkSession session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @Mixin
    private ComplaintOption complaint = new ComplaintOption();

    @Option(names = "--refused", description = "He does not, or no longer.")
    private boolean refused;

    @Mixin
    private GroundOption ground = new GroundOption();

    ConsentCommand(CaseworkSession session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.act(casebook.working(), work -> work.protection().consent(complaint.number(spec), !refused, ground.words()));
    }
}
