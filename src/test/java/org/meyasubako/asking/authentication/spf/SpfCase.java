package org.meyasubako.asking.authentication.spf;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.asking.authentication.answers.Zone;
import org.meyasubako.basis.net.IpAddress;

/** One case of {@code cases.txt}: what is published, who sends, and what he must come to. */
record SpfCase(List<String> zone, List<String> results, SpfSender sender, String name, Optional<String> explanation) {

    static List<SpfCase> all() throws IOException {
        try (InputStream in = Objects.requireNonNull(SpfCase.class.getResourceAsStream("cases.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Splitter.onPattern("(?m)^== ").splitToStream(text).skip(1).flatMap(SpfCase::ofPart).toList();
        }
    }

    private static Stream<SpfCase> ofPart(String part) {
        List<String> zone = part.lines().filter(line -> line.startsWith("@ ")).map(line -> line.substring(2)).toList();
        return part.lines().filter(line -> line.startsWith("? ")).map(line -> of(zone, line.substring(2)));
    }

    private static SpfCase of(List<String> zone, String line) {
        List<String> parts = Splitter.on('|').trimResults().splitToList(line);
        SpfSender sender = SpfSender.of(IpAddress.parse(parts.get(1)).orElseThrow(), parts.get(2), parts.get(3));
        Optional<String> explanation = parts.stream().skip(5).findFirst().map(field -> field.substring("exp=".length()));
        return new SpfCase(zone, Splitter.on(", ").splitToList(parts.get(0)), sender, parts.get(4), explanation);
    }

    SpfResult evaluated() {
        return new SpfEvaluator(new Zone(zone, false)).evaluate(sender, SpfIdentity.MAIL_FROM).result();
    }

    static String word(SpfResult result) {
        return result.outcome().map(outcome -> outcome.name().toLowerCase(Locale.ROOT)).orElse("not recorded");
    }

    @Override
    public String toString() {
        return name;
    }
}
