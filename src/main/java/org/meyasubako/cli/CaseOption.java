package org.meyasubako.cli;

import picocli.CommandLine.Option;

/** Which case a command is about. */
final class CaseOption {

    @Option(names = "--bundle", paramLabel = "B", required = true, description = "The case: B-0001.")
    private String bundle = "";

    /** Its number, as the person wrote it. */
    String number() {
        return bundle;
    }
}
