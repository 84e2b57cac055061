package org.meyasubako.cli;

import java.util.Arrays;
import java.util.concurrent.Callable;
import org.meyasubako.judging.bundle.CustomerFact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code fact}: records a fact on the customer's side, which a person found. */
@Command(name = "fact", mixinStandardHelpOptions = true, description = "Records a fact on the customer's side, with the written ground.")
final class FactCommand implements Callable<Integer> {

    private final CaseworkSession session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @Mixin
    private CaseOption bundle = new CaseOption();

    @Option(names = "--fact", paramLabel = "F", required = true,
            description = "site-breach, token-accepted, page-matches, changed-after-notice or admission.")
    private String fact = "";

    @Mixin
    private GroundOption ground = new GroundOption();

    FactCommand(CaseworkSession session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        CustomerFact found = Arrays.stream(CustomerFact.values()).filter(each -> each.code().equals(fact)).findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "no such fact: " + fact));
        return session.act(casebook.working(), work -> work.cases().fact(bundle.number(), found, ground.words()));
    }
}
