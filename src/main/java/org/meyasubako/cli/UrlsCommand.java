package org.meyasubako.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.meyasubako.reading.indicator.FoundUrl;
import org.meyasubako.reading.indicator.NormalUrl;
import org.meyasubako.reading.indicator.UrlExtractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code urls}: the URLs and hosts of each line, normalised and keyed. */
@Command(name = "urls", mixinStandardHelpOptions = true,
        description = "Reads one line of text a line on standard input and prints the URLs and hosts in it, normalised and keyed.")
final class UrlsCommand implements Callable<Integer> {

    private final Console console;
    private final UrlExtractor extractor;
    private final UrlJson urls = new UrlJson();

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    UrlsCommand(Console console, UrlExtractor extractor) {
        this.console = console;
        this.extractor = extractor;
    }

    @Override
    public Integer call() throws IOException {
        LineInput lines = new LineInput(console.in());
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            List<NormalUrl> found = extractor.extract(line.get()).stream().map(FoundUrl::url).toList();
            console.print(json ? urls.write(line.get(), found).line() : text(found));
        }
        console.flush();
        return ExitStatus.DONE;
    }

    /** For a person: each URL with its grouping key, on the line of its input. */
    private static String text(List<NormalUrl> found) {
        return found.stream().map(url -> url.value() + "  [" + url.keys().template() + "]").collect(Collectors.joining("\t"));
    }
}
