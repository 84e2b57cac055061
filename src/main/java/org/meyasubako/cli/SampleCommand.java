package org.meyasubako.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.mailbox.UnreadableMailboxException;
import org.meyasubako.workspace.MailboxInspector;
import org.meyasubako.workspace.Places;
import org.meyasubako.workspace.Progress;
import org.meyasubako.workspace.SampleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sample}: lays the sample down, reads it, says what came out, and opens the desktop on it. */
@Command(name = "sample", mixinStandardHelpOptions = true,
        description = "Lays the sample down, reads it offline, prints what came out, then opens the desktop on it.")
final class SampleCommand implements Callable<Integer> {

    private final Console console;
    private final Places places;
    private final MailboxInspector inspector;
    private final DesktopStarter desktop;

    @Option(names = "--to", paramLabel = "DIR", description = "Where to lay it down (default: beside the user's data).")
    private Optional<Path> target = Optional.empty();

    @Option(names = "--no-desktop", description = "Don't open the desktop.")
    private boolean noDesktop;

    SampleCommand(Console console, Places places, MailboxInspector inspector, DesktopStarter desktop) {
        this.console = console;
        this.places = places;
        this.inspector = inspector;
        this.desktop = desktop;
    }

    @Override
    public Integer call() throws InterruptedException {
        SampleFolder sample = new SampleFolder(target.orElse(places.data().resolve("sample")));
        try {
            boolean laidNow = sample.lay();
            console.print(Sentence.of(SampleCommand.class, laidNow ? "sample.laid" : "sample.there", sample.mailbox()));
            SampleSummary summary = new SampleSummary();
            inspector.inspect(List.of(sample.mailbox().toString()), summary, Progress.UNWATCHED);
            summary.sentences().forEach(console::print);
            console.flush();
        } catch (IOException e) {
            console.complain(console.wording().tell(Sentence.of(SampleCommand.class, "sample.refused", e.toString())));
            return ExitStatus.UNUSABLE;
        } catch (UnreadableMailboxException e) {
            console.complain(e.path() + ": " + console.wording().tell(e.reason()));
            return ExitStatus.UNUSABLE;
        }
        return noDesktop ? ExitStatus.DONE : openDesktop(sample);
    }

    private int openDesktop(SampleFolder sample) {
        try {
            desktop.open(List.of(sample.mailbox().toString()), console.chosenLanguage());
        } catch (DesktopStarter.NoDisplayException e) {
            // The sample was laid and read: that there is no screen is no failure of it.
            console.print(e.reason());
            console.flush();
        }
        return ExitStatus.DONE;
    }
}
