package org.meyasubako.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.reading.trace.HostMark;
import org.meyasubako.workspace.Casework;
import org.meyasubako.workspace.Outcome;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mark-host}: says what a host is that neither the shipped lists nor the profile name, and judges all complaints again. */
@Command(name = "mark-host", mixinStandardHelpOptions = true,
        description = "Marks a host as receiver, forwarder or ours, or lifts its mark, and judges all complaints again.")
final class MarkHostCommand implements Callable<Integer> {

    private final Console console;
    private final CaseworkSession session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @Option(names = "--host", paramLabel = "H", required = true, description = "Its name (with those beneath it) or its public address.")
    private String host = "";

    @ArgGroup(multiplicity = "1")
    private Mark mark = new Mark();

    @Option(names = "--complaint", paramLabel = "R", description = "The complaint in whose chain it stands.")
    private Optional<String> complaint = Optional.empty();

    @Mixin
    private GroundOption ground = new GroundOption();

    /** One of them. */
    private static final class Mark {

        @Option(names = "--role", paramLabel = "ROLE", description = "receiver, forwarder or ours.")
        private Optional<String> role = Optional.empty();

        @Option(names = "--lift", description = "It is no longer marked.")
        private boolean lift;
    }

    MarkHostCommand(Console console, CaseworkSession session) {
        this.console = console;
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<HostMark.Role> role = mark.role.map(code -> HostMark.Role.of(code)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "no such role: " + code)));
        Optional<CaseNumber.Complaint> seenIn = complaint.map(written -> ComplaintOption.number(written, spec));
        return session.run(casebook.working(), work -> {
            Outcome outcome = marked(work, role, seenIn);
            if (!outcome.isDone()) {
                console.complain(console.wording().tell(outcome.refusal().orElseThrow()));
                return ExitStatus.FINDINGS;
            }
            long changed = work.hostMarks().judgeAgain(new ProgressLine(console));
            console.print(Sentence.of(ReparseCommand.class, "reparse.done", work.casebook().complaints().count(), changed));
            return ExitStatus.DONE;
        });
    }

    private Outcome marked(Casework work, Optional<HostMark.Role> role, Optional<CaseNumber.Complaint> seenIn) throws IOException {
        return mark.lift ? work.hostMarks().lift(host, seenIn, ground.words())
                : work.hostMarks().mark(host, role.orElseThrow(), seenIn, ground.words());
    }
}
