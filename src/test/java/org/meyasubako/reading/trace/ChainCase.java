package org.meyasubako.reading.trace;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.MailDateParser;
import org.meyasubako.reading.message.SourceText;

/** One case of {@code chains.txt}: how a chain came, its lines, and all that it must come out as. */
record ChainCase(String name, Map<String, String> context, List<String> lines, Map<String, String> expected) {

    static List<ChainCase> all() throws IOException {
        String text;
        try (InputStream in = Objects.requireNonNull(ChainCase.class.getResourceAsStream("chains.txt"))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        return Splitter.onPattern("(?m)^== ").splitToStream(text).skip(1).map(ChainCase::of).toList();
    }

    private static ChainCase of(String block) {
        List<String> lines = block.lines().filter(line -> !line.isEmpty()).toList();
        Map<String, String> context = new TreeMap<>(Map.of("copy", "original", "headers", "complete", "complainant", "victim.example"));
        Map<String, String> expected = new TreeMap<>();
        List<String> received = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            switch (line.charAt(0)) {
                case '?' -> context.putAll(pairs(line));
                case '>' -> expected.putAll(pairs(line));
                case '+' -> received.add(line);
                default -> received.add(line);
            }
        }
        return new ChainCase(lines.getFirst(), context, received, expected);
    }

    private static Map<String, String> pairs(String line) {
        return Splitter.onPattern(" \\| ?").splitToStream(line.substring(2))
                .collect(Collectors.toMap(pair -> pair.substring(0, pair.indexOf('=')), pair -> pair.substring(pair.indexOf('=') + 1)));
    }

    HopChain read() {
        return new ChainReader().read(traceContext());
    }

    private TraceContext traceContext() {
        String confirmed = how("confirmed");
        return new TraceContext(
                fields(lines),
                MailDateParser.parse(how("date")),
                new TestPolicy(true),
                DomainName.parse(how("complainant")).filter(domain -> !domain.ascii().equals("none")),
                Copy.valueOf(how("copy").toUpperCase(Locale.ROOT)),
                TraceContext.HeaderState.valueOf(how("headers").toUpperCase(Locale.ROOT)),
                confirmed.isEmpty() ? Set.of() : Set.of(Integer.valueOf(confirmed)),
                Splitter.on(' ').omitEmptyStrings().splitToStream(how("signed")).map(ChainCase::signed).toList());
    }

    /** {@code arc:google.com:1}: who signed how, and the newest line beneath, which is signed itself; {@code arc:google.com:1:2} where that is another. */
    private static SignedLines signed(String text) {
        List<String> parts = Splitter.on(':').splitToList(text);
        return new SignedLines(DomainName.parse(parts.get(1)).orElseThrow(), SignedLines.Method.valueOf(parts.getFirst().toUpperCase(Locale.ROOT)),
                Integer.parseInt(parts.get(2)), Integer.parseInt(parts.getLast()));
    }

    /** The steps that the reasoning must have. */
    List<String> says() {
        return Splitter.on(' ').omitEmptyStrings().splitToList(expected.getOrDefault("says", ""));
    }

    /** What it must come out as, but for the steps. */
    Map<String, String> outcome() {
        Map<String, String> outcome = new TreeMap<>(expected);
        outcome.remove("says");
        return outcome;
    }

    private String how(String key) {
        return context.getOrDefault(key, "");
    }

    /** Header fields that stand one behind the other from the first byte on: Received, and with a plus sign in front other ones. */
    static List<HeaderField> fields(List<String> lines) {
        List<HeaderField> fields = new ArrayList<>();
        long at = 0;
        for (String line : lines) {
            int colon = line.startsWith("+ ") ? line.indexOf(": ") : -1;
            String name = colon < 0 ? "Received" : line.substring(2, colon);
            String body = colon < 0 ? line : line.substring(colon + 2);
            Span span = new Span(at, at + name.length() + ": ".length() + body.length());
            fields.add(new HeaderField(name, SourceText.of(body), body, Optional.of(span)));
            at = span.end() + 1;
        }
        return fields;
    }

    /** What a chain says, by the names of the file. */
    static Map<String, String> told(HopChain chain) {
        Map<String, String> told = new TreeMap<>();
        told.put("anchored", chain.anchored() ? "yes" : "no");
        told.put("handover", chain.handover().map(h -> h.hop() + " " + h.ip()).orElse("-"));
        told.put("injection", chain.injection()
                .map(i -> i.hop() + " " + i.ip().map(IpAddress::toString).orElse("-") + " " + i.account().orElse("-")).orElse("-"));
        told.put("grade", chain.grade().name());
        told.put("standing", chain.hops().stream().map(hop -> hop.standing().name().substring(0, 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining()));
        if (!chain.anomalies().isEmpty()) {
            told.put("odd", chain.anomalies().stream().map(ChainCase::told).collect(Collectors.joining(" ")));
        }
        if (!chain.origins().isEmpty()) {
            told.put("origins", chain.origins().stream().map(ChainCase::told).collect(Collectors.joining(" ")));
        }
        chain.direct().ifPresent(direct -> told.put("direct", (direct.stoppable() ? "op25b" : "plain") + direct.signs().stream().sorted()
                .map(sign -> " " + sign).collect(Collectors.joining())));
        if (chain.steps().stream().anyMatch(step -> step.sentence().code().equals("step.copy.sealed"))) {
            told.put("copy", "authenticated");
        }
        return told;
    }

    private static String told(OriginStatement origin) {
        return origin.field() + ":" + origin.kind() + ":" + origin.address().map(IpAddress::toString).orElse("-") + ":"
                + (origin.believed() ? "believed" : "claimed");
    }

    private static String told(Anomaly anomaly) {
        String hop = anomaly.hop().isPresent() ? Integer.toString(anomaly.hop().getAsInt()) : "-";
        return hop + ":" + anomaly.code() + ":" + anomaly.strength().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name;
    }
}
