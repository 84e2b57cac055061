package org.meyasubako.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meyasubako.workspace.ApprovalSigner;
import org.meyasubako.workspace.CaseworkOpener;
import org.meyasubako.workspace.Outcome;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code approve}: the second person's approval of the last decision in a case, under his own login or by a file. */
@Command(name = "approve", mixinStandardHelpOptions = true, description = {
        "Approves the last decision in a case, which somebody else made.",
        "  --casebook C --bundle B                 under one's own login",
        "  --casebook C --bundle B --request FILE  writes the file that asks for it",
        "  --file FILE                             approves in that file, elsewhere",
        "  --casebook C --take FILE                takes the approved file in"})
final class ApproveCommand implements Callable<Integer> {

    /** Bytes of an approval file that are read; a true one has less than a thousand. */
    private static final int LONGEST = 1 << 16;

    private final Console console;
    private final CaseworkSession session;
    private final CaseworkOpener opener;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--casebook", paramLabel = "C", description = "The casebook.")
    private Optional<Path> casebook = Optional.empty();

    @Option(names = "--as", paramLabel = "ACCOUNT", description = "Who does it (default: the account of the operating system).")
    private Optional<String> account = Optional.empty();

    @Option(names = "--bundle", paramLabel = "B", description = "The case: B-0001.")
    private Optional<String> bundle = Optional.empty();

    @ArgGroup
    private Paper paper = new Paper();

    /** The file, and what is to be done with it; none of them under one's own login. */
    private static final class Paper {

        @Option(names = "--request", paramLabel = "FILE", description = "Where to write the file that asks for the approval.")
        private Optional<Path> request = Optional.empty();

        @Option(names = "--file", paramLabel = "FILE", description = "The file in which to approve.")
        private Optional<Path> file = Optional.empty();

        @Option(names = "--take", paramLabel = "FILE", description = "The approved file.")
        private Optional<Path> take = Optional.empty();
    }

    ApproveCommand(Console console, CaseworkSession session, CaseworkOpener opener) {
        this.console = console;
        this.session = session;
        this.opener = opener;
    }

    @Override
    public Integer call() throws InterruptedException {
        boolean signing = paper.file.isPresent();
        boolean taking = paper.take.isPresent();
        require(signing != casebook.isPresent(), signing ? "--file stands without --casebook" : "--casebook is missing");
        require((signing || taking) != bundle.isPresent(), bundle.isPresent() ? "the file names its case itself" : "--bundle is missing");
        if (signing) {
            return sign(paper.file.get());
        }
        CaseworkOpener.Request request = new CaseworkOpener.Request(casebook.orElseThrow(), Optional.empty(), account, false, true);
        if (taking) {
            return session.act(request, work -> work.approvals().take(read(paper.take.get())));
        }
        return paper.request.isPresent()
                ? session.act(request, work -> write(paper.request.get(), text -> work.approvals().request(bundle.orElseThrow(), text::add)))
                : session.act(request, work -> work.cases().approve(bundle.orElseThrow()));
    }

    private void require(boolean held, String otherwise) {
        if (!held) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    private int sign(Path file) {
        ApprovalSigner signer = opener.approvalSigner();
        try {
            String text = read(file);
            Outcome outcome = write(file, written -> signer.sign(text, account.orElseGet(opener::account), written::add));
            outcome.refusal().ifPresent(reason -> console.complain(console.wording().tell(reason)));
            return outcome.isDone() ? ExitStatus.DONE : ExitStatus.FINDINGS;
        } catch (IOException e) {
            console.complain(e.toString());
            return ExitStatus.UNUSABLE;
        }
    }

    private static String read(Path file) throws IOException {
        try (java.io.InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LONGEST), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    /** What makes the text of a file, or refuses to. */
    @FunctionalInterface
    private interface Maker {
        Outcome make(List<String> text) throws IOException;
    }

    private static Outcome write(Path file, Maker maker) throws IOException {
        List<String> text = new ArrayList<>();
        Outcome outcome = maker.make(text);
        if (outcome.isDone()) {
            Files.writeString(file, String.join("", text));
        }
        return outcome;
    }
}
