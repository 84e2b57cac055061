package org.meyasubako.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.meyasubako.reading.indicator.FoundUrl;
import org.meyasubako.reading.indicator.NormalUrl;
import org.meyasubako.reading.indicator.UrlExtractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code urls}: the URLs and hosts of each line, normalised and keyed. */
@Command(name = "urls", mixinStandardHelpOptions = true,
        description = "Reads one line of text a line on standard input and prints the URLs and hosts in it, normalised and keyed.")
final class UrlsCommand extends LineCommand {

    private final UrlExtractor extractor;
    private final UrlJson urls = new UrlJson();

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    UrlsCommand(Console console, UrlExtractor extractor) {
        super(console);
        this.extractor = extractor;
    }

    @Override
    String answer(String line) {
        List<NormalUrl> found = extractor.extract(line).stream().map(FoundUrl::url).toList();
        return json ? urls.write(line, found).line() : text(found);
    }

    /** For a person: each URL with its grouping key, on the line of its input. */
    private static String text(List<NormalUrl> found) {
        return found.stream().map(url -> url.value() + "  [" + url.keys().template() + "]").collect(Collectors.joining("\t"));
    }
}
