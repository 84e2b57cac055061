package org.meyasubako.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meyasubako.basis.wording.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code reparse}: makes everything that is derived anew from the originals. */
@Command(name = "reparse", mixinStandardHelpOptions = true, description = "Rebuilds all that is derived from the originals; what persons did stays.")
final class ReparseCommand implements Callable<Integer> {

    private final Console console;
    private final CaseworkSession session;

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @Option(names = "--profile", paramLabel = "DIR", description = "Another profile to judge by.")
    private Optional<Path> profile = Optional.empty();

    ReparseCommand(Console console, CaseworkSession session) {
        this.console = console;
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.run(casebook.remaking(profile), work -> {
            long changed = work.reparser().run(new ProgressLine(console));
            console.print(Sentence.of(ReparseCommand.class, "reparse.done", work.casebook().complaints().count(), changed));
            return ExitStatus.DONE;
        });
    }
}
