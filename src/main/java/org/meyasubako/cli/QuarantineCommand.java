package org.meyasubako.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.meyasubako.casebook.QuarantineMark;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code quarantine}: marks a complaint or an attachment, so that it is neither shown nor copied as it is. */
@Command(name = "quarantine", mixinStandardHelpOptions = true,
        description = "Quarantines a complaint or one of its attachments, so that it is neither shown nor copied as it is.")
final class QuarantineCommand implements Callable<Integer> {

    private final CaseworkSession session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @Mixin
    private ComplaintOption complaint = new ComplaintOption();

    @Option(names = "--sha256", paramLabel = "HEX", description = "An attachment of it (default: the mail itself).")
    private Optional<String> content = Optional.empty();

    @ArgGroup(multiplicity = "1")
    private Mark mark = new Mark();

    @Mixin
    private GroundOption ground = new GroundOption();

    /** One of them. */
    private static final class Mark {

        @Option(names = "--cause", paramLabel = "C", description = "malware or possible-csam.")
        private Optional<String> cause = Optional.empty();

        @Option(names = "--lift", description = "It is no longer quarantined.")
        private boolean lift;
    }

    QuarantineCommand(CaseworkSession session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<QuarantineMark.Cause> cause = mark.cause.map(code -> QuarantineMark.Cause.of(code)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "no such cause: " + code)));
        if (cause.isEmpty() && !mark.lift) {
            throw new ParameterException(spec.commandLine(), "one of --cause and --lift is needed");
        }
        return session.act(casebook.working(), work -> work.protection().mark(complaint.number(spec), content, cause, ground.words()));
    }
}
