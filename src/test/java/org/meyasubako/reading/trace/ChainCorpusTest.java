package org.meyasubako.reading.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.SourceText;
import org.meyasubako.reading.trace.TraceContext.Completeness;

/** Runs whole chains, each with what it proves, written by hand from its lines. */
class ChainCorpusTest {

    private final ChainReader reader = new ChainReader(KnownHosts.shipped(true));

    record Case(Map<String, String> facts, List<String> lines) {
        String fact(String key, String otherwise) {
            return facts.getOrDefault(key, otherwise);
        }

        @Override
        public String toString() {
            return fact("case", "");
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream file = Objects.requireNonNull(ChainCorpusTest.class.getResourceAsStream("chains.txt"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining("\n"));
            return Arrays.stream(text.split("\n\n")).filter(block -> !block.isBlank()).map(ChainCorpusTest::read).toList().stream();
        }
    }

    private static Case read(String block) {
        Case one = new Case(new HashMap<>(), new ArrayList<>());
        block.strip().lines().forEach(line -> {
            if (line.startsWith("> ")) {
                one.lines().add(line.substring(2));
            } else {
                int space = line.indexOf(' ');
                one.facts().put(line.substring(0, space), line.substring(space + 1));
            }
        });
        return one;
    }

    private HopChain chain(Case one) {
        List<HeaderField> fields = one.lines().stream()
                .map(line -> new HeaderField("Received", SourceText.of(line), line, Optional.empty())).toList();
        Completeness completeness = switch (one.fact("completeness", "original")) {
            case "pasted" -> Completeness.PASTED_WHOLE;
            case "broken" -> Completeness.BROKEN;
            default -> Completeness.ORIGINAL;
        };
        Set<Integer> confirmed = one.facts().containsKey("confirmed") ? Set.of(Integer.valueOf(one.fact("confirmed", ""))) : Set.of();
        return reader.read(fields, new TraceContext(DomainName.parse(one.fact("complainant", "-").replaceFirst("^-$", "")), Copy.ORIGINAL,
                completeness, Optional.empty(), confirmed)).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void provesWhatItsCaseStatesAndNoMore(Case one) {
        HopChain chain = chain(one);
        assertThat(chain.handover().map(h -> h.hop() + " " + h.ip()).orElse("-")).as("handover").isEqualTo(one.fact("handover", ""));
        assertThat(chain.grade().name()).as("grade").isEqualTo(one.fact("grade", ""));
        assertThat(chain.hops().stream().map(hop -> hop.standing().name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" ")))
                .as("standings").isEqualTo(one.fact("standings", ""));
        if (one.facts().containsKey("injection")) {
            assertThat(chain.injection().map(i -> i.hop() + " " + i.ip().map(Object::toString).orElse("-") + " " + i.account().orElse("-"))
                    .orElse("-")).as("injection").isEqualTo(one.fact("injection", ""));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void showsTheAnomaliesOfItsCase(Case one) {
        List<String> found = chain(one).anomalies().stream()
                .map(a -> a.code() + "@" + (a.hop().isPresent() ? String.valueOf(a.hop().getAsInt()) : "-")).toList();
        String expected = one.fact("anomalies", "");
        if (expected.equals("-")) {
            assertThat(found).isEmpty();
        } else if (!expected.isEmpty()) {
            assertThat(found).containsExactlyInAnyOrder(expected.split(" "));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyStepOfTheReasoningIsTold(Case one) {
        assertThat(chain(one).steps()).hasSizeGreaterThanOrEqualTo(3)
                .last().satisfies(step -> assertThat(step.sentence().code()).isEqualTo("steps.grade." + one.fact("grade", "")));
    }
}
