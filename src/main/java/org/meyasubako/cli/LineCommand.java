package org.meyasubako.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

/** A command that prints one line for every line of standard input, in order. */
abstract class LineCommand implements Callable<Integer> {

    private final Console console;

    LineCommand(Console console) {
        this.console = console;
    }

    /** The line of output for a line of input, also for an empty one. */
    abstract String answer(String line);

    @Override
    public final Integer call() throws IOException {
        LineInput lines = new LineInput(console.in());
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            console.print(answer(line.get()));
        }
        console.flush();
        return ExitStatus.DONE;
    }
}
