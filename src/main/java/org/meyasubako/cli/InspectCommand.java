package org.meyasubako.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meyasubako.own.provider.ProfileReader;
import org.meyasubako.own.provider.ProfileReading;
import org.meyasubako.own.provider.UnreadableProfileException;
import org.meyasubako.reading.mailbox.UnreadableMailboxException;
import org.meyasubako.workspace.Judges;
import org.meyasubako.workspace.MailboxInspector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inspect}: reads mailboxes and prints what was understood. */
@Command(name = "inspect", mixinStandardHelpOptions = true,
        description = "Reads mailboxes (any kind, folders recursively) and prints what was understood; never uses the network.")
final class InspectCommand implements Callable<Integer> {

    private final Console console;
    private final MailboxInspector inspector;
    private final Judges judges;

    @Option(names = "--json", description = "One JSON object a message.")
    private boolean json;

    @Option(names = "--profile", paramLabel = "DIR", description = "The provider's profile: each complaint is judged by it.")
    private Optional<Path> profile = Optional.empty();

    @Parameters(arity = "1..*", paramLabel = "MAILBOX", description = "Files and folders.")
    private List<String> mailboxes = List.of();

    InspectCommand(Console console, MailboxInspector inspector, Judges judges) {
        this.console = console;
        this.judges = judges;
        this.inspector = inspector;
    }

    @Override
    public Integer call() throws InterruptedException {
        InspectionPrinter printer = new InspectionPrinter(console, json);
        try {
            reader().inspect(mailboxes, printer, new ProgressLine(console));
            return ExitStatus.DONE;
        } catch (UnreadableProfileException e) {
            console.complain(console.wording().tell(e.reason()));
            return ExitStatus.UNUSABLE;
        } catch (UnreadableMailboxException e) {
            console.complain(e.path() + ": " + console.wording().tell(e.reason()));
            return ExitStatus.UNUSABLE;
        } finally {
            printer.finish();
        }
    }

    private MailboxInspector reader() throws UnreadableProfileException {
        if (profile.isEmpty()) {
            return inspector;
        }
        ProfileReading read = ProfileReader.read(profile.get());
        new ProfileText(console).tell(read.defects());
        return inspector.judging(judges.by(read.profile()));
    }
}
