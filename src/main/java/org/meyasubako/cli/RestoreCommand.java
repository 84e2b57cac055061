package org.meyasubako.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code restore}: lets the rules' verdict on a complaint hold again. */
@Command(name = "restore", mixinStandardHelpOptions = true, description = "Lets the rules' verdict hold again, with the written ground.")
final class RestoreCommand implements Callable<Integer> {

    private final CaseworkSession session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @Mixin
    private ComplaintOption complaint = new ComplaintOption();

    @Mixin
    private GroundOption ground = new GroundOption();

    RestoreCommand(CaseworkSession session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        return session.act(casebook.working(), work -> work.queue().restore(complaint.number(spec), ground.words()));
    }
}
