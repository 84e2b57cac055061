package org.meyasubako.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.meyasubako.reading.mailbox.UnreadableMailboxException;
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

    @Option(names = "--json", description = "One JSON object a message.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "MAILBOX", description = "Files and folders.")
    private List<String> mailboxes = List.of();

    InspectCommand(Console console, MailboxInspector inspector) {
        this.console = console;
        this.inspector = inspector;
    }

    @Override
    public Integer call() throws InterruptedException {
        InspectionPrinter printer = new InspectionPrinter(console, json);
        try {
            inspector.inspect(mailboxes, printer, new ProgressLine(console));
            return ExitStatus.DONE;
        } catch (UnreadableMailboxException e) {
            console.complain(e.path() + ": " + console.wording().tell(e.reason()));
            return ExitStatus.UNUSABLE;
        } finally {
            printer.finish();
        }
    }
}
