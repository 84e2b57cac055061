package org.meyasubako.cli;

/** The exit statuses of the command line. */
final class ExitStatus {

    /** Done. */
    static final int DONE = 0;

    /** Done, with findings that the command reports as failure: what differs, what was refused. */
    static final int FINDINGS = 1;

    /** Wrong use, or an argument that cannot be opened. */
    static final int UNUSABLE = 2;

    private ExitStatus() {}
}
