package org.meyasubako.cli;

import org.meyasubako.casebook.CaseNumber;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which complaint a command is about. */
final class ComplaintOption {

    @Option(names = "--complaint", paramLabel = "R", required = true, description = "The complaint: R-000001.")
    private String complaint = "";

    /** Its number. */
    CaseNumber.Complaint number(CommandSpec spec) {
        return number(complaint, spec);
    }

    /** The number that a person wrote. */
    static CaseNumber.Complaint number(String written, CommandSpec spec) {
        if (CaseNumber.parse(written).orElse(null) instanceof CaseNumber.Complaint number) {
            return number;
        }
        throw new ParameterException(spec.commandLine(), "not a complaint's number: " + written);
    }
}
