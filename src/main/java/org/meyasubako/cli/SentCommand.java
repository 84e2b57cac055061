package org.meyasubako.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.workspace.SentSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sent}: finds our letters in mailboxes of sent mail, keeps what was really sent, and marks them. */
@Command(name = "sent", mixinStandardHelpOptions = true,
        description = "Finds our letters in mailboxes of sent mail, keeps what was really sent, and marks them as sent.")
final class SentCommand implements Callable<Integer> {

    private final Console console;
    private final CaseworkSession session;

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @Parameters(arity = "1..*", paramLabel = "MAILBOX", description = "Files and folders.")
    private List<String> mailboxes = List.of();

    SentCommand(Console console, CaseworkSession session) {
        this.console = console;
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.run(casebook.working(), work -> {
            SentSummary found = work.letters().takeSent(mailboxes, new ProgressLine(console));
            console.print(Sentence.of(SentCommand.class, "sent.found", found.seen(), found.marked().size(), found.known()));
            found.differing().forEach(number -> console.print(Sentence.of(SentCommand.class, "sent.differs", number)));
            found.doubtful().forEach(path -> console.complain(console.wording().tell(Sentence.of(SentCommand.class, "sent.doubtful", path))));
            return found.doubtful().isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
        });
    }
}
