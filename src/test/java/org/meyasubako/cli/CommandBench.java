package org.meyasubako.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.indicator.UrlExtractor;
import org.meyasubako.reading.indicator.UrlNormalizer;
import org.meyasubako.reading.trace.ReceivedParser;
import org.meyasubako.workspace.Places;
import org.meyasubako.workspace.Workbench;

/** Runs command lines as the program does, at a given time and with no screen, and keeps what the last one said. */
final class CommandBench {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path home;
    private final Instant at;
    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteArrayOutputStream err = new ByteArrayOutputStream();

    CommandBench(Path home, Instant at) {
        this.home = home;
        this.at = at;
    }

    /** Runs one command line. @return its exit status */
    int run(String... arguments) {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(new byte[0]), out, err, false, Language.ENGLISH, ZoneId.of("Asia/Tokyo"));
        Places places = new Places(home, home.resolve("settings"), home.resolve("state"), home.resolve("logs"));
        DesktopStarter noScreen = (mailboxes, language) -> {
            throw new DesktopStarter.NoDisplayException(Sentence.of(Language.class, "no-screen"), new IllegalStateException());
        };
        return new CommandLineFace(console, new CommandLineFace.Parts(Workbench.mailboxes(), Workbench.opener(at, "tanaka"),
                new ReceivedParser(), new UrlExtractor(new UrlNormalizer()), places, noScreen)).run(arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** The lines of standard output as JSON. */
    List<JsonNode> json() throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : out().lines().toList()) {
            nodes.add(MAPPER.readTree(line));
        }
        return nodes;
    }

    static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
