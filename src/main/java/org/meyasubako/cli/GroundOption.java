package org.meyasubako.cli;

import picocli.CommandLine.Option;

/** Why a person does something; it is kept with the deed. */
final class GroundOption {

    @Option(names = "--ground", paramLabel = "TEXT", required = true, description = "Why, in your words.")
    private String ground = "";

    /** The person's words. */
    String words() {
        return ground;
    }
}
