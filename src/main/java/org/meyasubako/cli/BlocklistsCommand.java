package org.meyasubako.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meyasubako.asking.blocklist.Catalogue;
import org.meyasubako.asking.blocklist.DeadListReader;
import org.meyasubako.asking.blocklist.DeadListWarning;
import org.meyasubako.workspace.ListCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code blocklists}: the catalogue, each list's health on demand, and the dead lists that nobody should ask. */
@Command(name = "blocklists", mixinStandardHelpOptions = true,
        description = {"Prints the catalogue of blocklists, with the dead ones as warnings.",
            "With --text it looks through a mail server's configuration instead; exit status 1 where that asks a dead list."})
final class BlocklistsCommand implements Callable<Integer> {

    /** Bytes of a configuration that are read. */
    private static final int LONGEST = 1 << 22;

    private static final int LABEL_BYTES = 16;
    private static final ListCheck.Checked UNCHECKED = new ListCheck.Checked(Optional.empty(), Optional.empty());

    private final Console console;
    private final ListCheck check;
    private final Catalogue catalogue = Catalogue.shipped();

    @Option(names = "--check", description = "Test each list now, through the resolver of the settings (lookups.properties, resolver).")
    private boolean checking;

    @Option(names = "--json", description = "One JSON object a list.")
    private boolean json;

    @Option(names = "--text", paramLabel = "FILE", description = "Name the dead lists in this configuration, with their lines.")
    private Optional<Path> text = Optional.empty();

    BlocklistsCommand(Console console, ListCheck check) {
        this.console = console;
        this.check = check;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (text.isPresent()) {
            return lookThrough(text.get());
        }
        ListPrinter printer = json ? new ListJson(console) : new ListText(console);
        if (checking) {
            SecureRandom random = new SecureRandom();
            check.run(catalogue.lists(), () -> label(random), (list, checked) -> {
                printer.print(list, checked);
                console.flush();
            });
        } else {
            catalogue.lists().forEach(list -> printer.print(list, UNCHECKED));
        }
        catalogue.dead().forEach(printer::print);
        console.flush();
        return ExitStatus.DONE;
    }

    /** A name that no cache has seen, so that the list itself must answer. */
    private static String label(SecureRandom random) {
        byte[] drawn = new byte[LABEL_BYTES];
        random.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }

    private int lookThrough(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String configuration = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
            List<DeadListWarning> warnings = new DeadListReader(catalogue).warnings(configuration);
            warnings.forEach(json ? new ListJson(console)::print : warning -> console.print(warning.sentence()));
            return warnings.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
        } catch (IOException e) {
            console.complain(e.toString());
            return ExitStatus.UNUSABLE;
        } finally {
            console.flush();
        }
    }
}
