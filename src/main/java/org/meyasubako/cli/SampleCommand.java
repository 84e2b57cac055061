package org.meyasubako.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.own.provider.UnreadableProfileException;
import org.meyasubako.reading.mailbox.UnreadableMailboxException;
import org.meyasubako.workspace.Casework;
import org.meyasubako.workspace.CaseworkOpener;
import org.meyasubako.workspace.Places;
import org.meyasubako.workspace.Progress;
import org.meyasubako.workspace.SampleCasework;
import org.meyasubako.workspace.SampleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sample}: lays the sample casebook down, works it offline, says what came out, and opens the desktop on it. */
@Command(name = "sample", mixinStandardHelpOptions = true,
        description = "Lays the sample casebook down, works it offline, prints what came out, then opens the desktop on it.")
final class SampleCommand implements Callable<Integer> {

    private final Console console;
    private final Places places;
    private final CaseworkOpener opener;
    private final DesktopStarter desktop;

    @Option(names = "--to", paramLabel = "DIR", description = "Where to lay it down (default: beside the user's data).")
    private Optional<Path> target = Optional.empty();

    @Option(names = "--no-desktop", description = "Don't open the desktop.")
    private boolean noDesktop;

    SampleCommand(Console console, Places places, CaseworkOpener opener, DesktopStarter desktop) {
        this.console = console;
        this.places = places;
        this.opener = opener;
        this.desktop = desktop;
    }

    @Override
    public Integer call() throws InterruptedException {
        SampleFolder folder = new SampleFolder(target.orElse(places.data().resolve("sample")));
        SampleCasework sample = new SampleCasework(folder, opener);
        try (Casework work = sample.open()) {
            if (work.casebook().readOnly().isEmpty()) {
                work.importer().run(List.of(folder.mailbox().toString()), SampleSummary.UNWATCHED, Progress.UNWATCHED);
            }
            console.print(Sentence.of(SampleCommand.class, "sample.there", sample.casebook()));
            new SampleSummary(work).sentences().forEach(console::print);
            sample.finish(work, console.wording().language()).ifPresent(number ->
                    console.print(Sentence.of(SampleCommand.class, "sample.written", number, sample.letters(), sample.packet())));
            console.flush();
        } catch (CasebookUnavailableException e) {
            return unusable(e.path() + ": " + console.wording().tell(e.reason()) + " " + console.wording().tell(e.remedy()));
        } catch (IOException e) {
            return unusable(console.wording().tell(Sentence.of(SampleCommand.class, "sample.refused", e.toString())));
        } catch (UnreadableProfileException e) {
            return unusable(console.wording().tell(e.reason()));
        } catch (UnreadableMailboxException e) {
            return unusable(e.path() + ": " + console.wording().tell(e.reason()));
        }
        return noDesktop ? ExitStatus.DONE : openDesktop(sample);
    }

    private int unusable(String why) {
        console.complain(why);
        return ExitStatus.UNUSABLE;
    }

    private int openDesktop(SampleCasework sample) {
        try {
            desktop.open(List.of(sample.casebook().toString()), console.chosenLanguage());
        } catch (DesktopStarter.NoDisplayException e) {
            // The sample was laid and worked: that there is no screen is no failure of it.
            console.print(e.reason());
            console.flush();
        }
        return ExitStatus.DONE;
    }
}
