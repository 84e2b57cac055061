package org.meyasubako.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.workspace.Casework;
import org.meyasubako.workspace.PacketOrder;
import org.meyasubako.workspace.PacketResult;
import org.meyasubako.writing.packet.LegalBasis;
import org.meyasubako.writing.packet.WrittenPacket;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code packet}: writes the evidence packet of a case, as an archive or as paper. */
@Command(name = "packet", mixinStandardHelpOptions = true, description = "Writes the evidence packet of a case: an archive (.zip), or the paper alone (.pdf).")
final class PacketCommand implements Callable<Integer> {

    private final Console console;
    private final CaseworkSession session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @Option(names = "--bundle", paramLabel = "B", required = true, description = "The case: B-0001.")
    private String bundle = "";

    @Option(names = "--for", paramLabel = "WHOM", defaultValue = "internal", description = "internal, customer or authority.")
    private String reader = "internal";

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "", description = "The authority, as it stands on the cover.")
    private String name = "";

    @Option(names = "--basis", paramLabel = "CODE",
            description = "Its basis: warrant, investigation-inquiry, bar-inquiry, article-29, disclosure-order or emergency.")
    private Optional<String> basis = Optional.empty();

    @Option(names = "--reference", paramLabel = "TEXT", defaultValue = "", description = "Number and date of its request.")
    private String reference = "";

    @Option(names = "--confirmed-by", paramLabel = "ACCOUNT", description = "Who of the legal side confirmed an emergency.")
    private Optional<String> confirmed = Optional.empty();

    @Option(names = "--purpose", paramLabel = "TEXT", defaultValue = "", description = "What it is made for.")
    private String purpose = "";

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "FILE.zip or FILE.pdf.")
    private Path target = Path.of("");

    PacketCommand(Console console, CaseworkSession session) {
        this.console = console;
        this.session = session;
    }

    @Override
    public Integer call() {
        String file = target.toString().toLowerCase(Locale.ROOT);
        require(file.endsWith(".zip") || file.endsWith(".pdf"), "neither .zip nor .pdf: " + target);
        Optional<PacketOrder.Reader> whom = java.util.Arrays.stream(PacketOrder.Reader.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(reader)).findFirst();
        require(whom.isPresent(), "no such reader: " + reader);
        Optional<LegalBasis> ground = basis.map(code -> new LegalBasis(LegalBasis.Ground.of(code)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "no such basis: " + code)), reference, confirmed));
        require(whom.get() != PacketOrder.Reader.AUTHORITY || ground.isPresent(), "an authority's packet needs --basis");
        PacketOrder order = new PacketOrder(bundle, whom.get(), name, ground, purpose, console.wording().language());
        return session.run(casebook.working(), work -> write(work, order));
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    private int write(Casework work, PacketOrder order) throws IOException, InterruptedException {
        PacketResult result = work.packets().write(order, target, new ProgressLine(console));
        result.refusals().forEach(reason -> console.complain(console.wording().tell(reason)));
        if (result.packet().isEmpty()) {
            return ExitStatus.FINDINGS;
        }
        WrittenPacket packet = result.packet().get();
        console.print(Sentence.of(PacketCommand.class, "packet.done", packet.file(), packet.pages(), packet.length(), packet.sha256().hex()));
        console.print(Sentence.of(PacketCommand.class, "packet.evidence", packet.evidence().hex()));
        packet.remarks().forEach(console::print);
        return ExitStatus.DONE;
    }
}
