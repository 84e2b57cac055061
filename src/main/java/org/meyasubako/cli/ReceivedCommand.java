package org.meyasubako.cli;

import org.meyasubako.reading.trace.ReceivedField;
import org.meyasubako.reading.trace.ReceivedParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code received}: one parse a line. */
@Command(name = "received", mixinStandardHelpOptions = true,
        description = "Reads one unfolded Received field body a line on standard input and prints one parse a line.")
final class ReceivedCommand extends LineCommand {

    private final ReceivedParser parser;
    private final HopJson hops = new HopJson();
    private final HopText text;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    ReceivedCommand(Console console, ReceivedParser parser) {
        super(console);
        this.parser = parser;
        this.text = new HopText(console.wording());
    }

    @Override
    String answer(String line) {
        ReceivedField field = parser.parse(line);
        return json ? hops.write(field).line() : text.line(field);
    }
}
