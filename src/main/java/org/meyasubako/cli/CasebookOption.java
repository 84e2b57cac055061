package org.meyasubako.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.meyasubako.workspace.CaseworkOpener;
import picocli.CommandLine.Option;

/** Which casebook a command works on, and in whose name. */
final class CasebookOption {

    @Option(names = "--casebook", paramLabel = "C", required = true, description = "The casebook.")
    private Path casebook = Path.of("");

    @Option(names = "--as", paramLabel = "ACCOUNT", description = "Who does it (default: the account of the operating system).")
    private Optional<String> account = Optional.empty();

    /** To read it alone. */
    CaseworkOpener.Request reading() {
        return CaseworkOpener.Request.reading(casebook);
    }

    /** To work in one that is there. */
    CaseworkOpener.Request working() {
        return new CaseworkOpener.Request(casebook, Optional.empty(), account, false, true);
    }

    /** To work in one that is there, with another profile. */
    CaseworkOpener.Request remaking(Optional<Path> profile) {
        return new CaseworkOpener.Request(casebook, profile, account, false, true);
    }

    /** To work in it, making it where it is missing. */
    CaseworkOpener.Request making(Optional<Path> profile) {
        return CaseworkOpener.Request.working(casebook, profile, account);
    }
}
