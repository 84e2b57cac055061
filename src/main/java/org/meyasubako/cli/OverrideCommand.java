package org.meyasubako.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.own.provider.CustomerNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code override}: a person's verdict on a complaint, in place of the rules'. */
@Command(name = "override", mixinStandardHelpOptions = true,
        description = "Puts a person's verdict in place of the rules', with the written ground; it outlives reparse.")
final class OverrideCommand implements Callable<Integer> {

    private final CaseworkSession session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @Mixin
    private ComplaintOption complaint = new ComplaintOption();

    @Option(names = "--kind", paramLabel = "K", required = true, description = "1, 2, 1-or-2, 3, not-ours or insufficient.")
    private String kind = "";

    @Option(names = "--cause", paramLabel = "C", required = true, description = "The cause: K1-LOG, K3-URL, N-OURS, …")
    private String cause = "";

    @Option(names = "--customer", paramLabel = "N", description = "The customer's number.")
    private Optional<String> customer = Optional.empty();

    @Mixin
    private GroundOption ground = new GroundOption();

    OverrideCommand(CaseworkSession session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        Kind chosen = Arrays.stream(Kind.values()).filter(each -> each.code().equals(kind)).findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "no such kind: " + kind));
        CauseCode code = Arrays.stream(CauseCode.values()).filter(each -> each.code().equals(cause)).findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "no such cause: " + cause));
        Optional<CustomerNumber> holder = customer.filter(number -> !number.isBlank()).map(CustomerNumber::new);
        return session.act(casebook.working(), work -> work.queue().override(complaint.number(spec), chosen, code, holder, ground.words()));
    }
}
