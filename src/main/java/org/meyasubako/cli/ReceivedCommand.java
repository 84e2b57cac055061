package org.meyasubako.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meyasubako.reading.trace.received.ReceivedField;
import org.meyasubako.reading.trace.received.ReceivedParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code received}: one parse a line. */
@Command(name = "received", mixinStandardHelpOptions = true,
        description = "Reads one unfolded Received field body a line on standard input and prints one parse a line.")
final class ReceivedCommand implements Callable<Integer> {

    private final Console console;
    private final ReceivedParser parser;
    private final HopJson hops = new HopJson();

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    ReceivedCommand(Console console, ReceivedParser parser) {
        this.console = console;
        this.parser = parser;
    }

    @Override
    public Integer call() throws IOException {
        LineInput lines = new LineInput(console.in());
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            ReceivedField field = parser.parse(line.get());
            console.print(json ? hops.write(field).line() : new HopText(console.wording()).line(field));
        }
        console.flush();
        return ExitStatus.DONE;
    }
}
