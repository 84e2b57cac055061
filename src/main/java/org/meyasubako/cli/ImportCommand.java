package org.meyasubako.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.Added;
import org.meyasubako.reading.mailbox.Unread;
import org.meyasubako.workspace.ImportSummary;
import org.meyasubako.workspace.MailImporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: brings mailboxes into a casebook, judges and groups, and says what came of it. */
@Command(name = "import", mixinStandardHelpOptions = true,
        description = "Imports mailboxes into a casebook, judges and groups; what is there already is not doubled.")
final class ImportCommand implements Callable<Integer> {

    private final Console console;
    private final CaseworkSession session;

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @Option(names = "--profile", paramLabel = "DIR", description = "The provider's profile (default: the one that the casebook keeps).")
    private Optional<Path> profile = Optional.empty();

    @Option(names = "--answers", paramLabel = "DIR", description = "Recorded answers to take in first.")
    private Optional<Path> answers = Optional.empty();

    @Parameters(arity = "1..*", paramLabel = "MAILBOX", description = "Files and folders.")
    private List<String> mailboxes = List.of();

    ImportCommand(Console console, CaseworkSession session) {
        this.console = console;
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.run(casebook.making(profile), work -> {
            if (answers.isPresent()) {
                new AnswersText(console).tell(work.answersFrom(answers.get()));
            }
            ImportSummary summary = work.importer().run(mailboxes, new Complaining(), new ProgressLine(console));
            new ImportText(console).tell(summary);
            return ExitStatus.DONE;
        });
    }

    /** Says which files were not read. */
    private final class Complaining implements MailImporter.Watcher {

        @Override
        public void added(Added added) {
            // The summary counts.
        }

        @Override
        public void unread(Unread file) {
            console.complain(file.path() + ": " + console.wording().tell(file.reason()));
        }
    }

    /** What an import came to, in words. */
    private record ImportText(Console console) {

        void tell(ImportSummary summary) {
            say("import.counts", summary.counts().seen(), summary.counts().added(),
                    summary.counts().alreadyThere() + summary.counts().furtherPlaces());
            if (summary.counts().erased() > 0) {
                say("import.erased", summary.counts().erased());
            }
            summary.formats().forEach((format, count) -> say("import.format", format.code(), count));
            summary.defects().forEach((code, count) -> say("import.defect", code, count));
            if (summary.unread() > 0) {
                console.complain(console.wording().tell(Sentence.of(ImportCommand.class, "inspect.unread", summary.unread())));
            }
        }

        private void say(String code, Object... arguments) {
            console.print(Sentence.of(ImportCommand.class, code, arguments));
        }
    }
}
