package org.meyasubako.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code meyasubako} by itself: opens the desktop. */
@Command(name = "meyasubako", mixinStandardHelpOptions = true,
        description = "The desktop workstation of a hosting provider's abuse analyst. Without a command it opens the window.")
final class MeyasubakoCommand implements Callable<Integer> {

    private final Console console;
    private final DesktopStarter desktop;

    @Parameters(arity = "0..*", paramLabel = "MAILBOX", description = "Files and folders to open.")
    private List<String> mailboxes = List.of();

    MeyasubakoCommand(Console console, DesktopStarter desktop) {
        this.console = console;
        this.desktop = desktop;
    }

    @Override
    public Integer call() {
        try {
            desktop.open(mailboxes, console.chosenLanguage());
            return ExitStatus.DONE;
        } catch (DesktopStarter.NoDisplayException e) {
            console.complain(console.wording().tell(e.reason()));
            return ExitStatus.UNUSABLE;
        }
    }
}
