package org.meyasubako.asking.authentication.dmarc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meyasubako.basis.evidence.Defect;

class DmarcRecordParserTest {

    private static Stream<List<String>> records() throws IOException {
        try (InputStream in = Objects.requireNonNull(DmarcRecordParserTest.class.getResourceAsStream("records.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#") && !line.isEmpty())
                    .map(line -> Splitter.on(" => ").splitToList(line)).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void readsARecord(List<String> given) {
        assertThat(DmarcRecordParser.parse(given.get(0)).map(DmarcRecordParserTest::told).orElse("none")).isEqualTo(given.get(1));
    }

    private static String told(DmarcRecord record) {
        List<String> words = new ArrayList<>(List.of(told(record.policy()), told(record.subdomains()), told(record.nonexistent()),
                told(record.dkimAlignment()), told(record.spfAlignment()), told(record.suffix()), record.testing() ? "y" : "n",
                record.percentage().isPresent() ? String.valueOf(record.percentage().getAsInt()) : "-",
                String.valueOf(record.reportUris().size())));
        record.defects().stream().map(Defect::code).map(code -> code.replace("DMARC_", "")).forEach(words::add);
        return String.join(" ", words);
    }

    private static String told(Optional<Policy> policy) {
        return policy.map(Policy::code).orElse("-");
    }

    private static String told(Alignment alignment) {
        return alignment == Alignment.STRICT ? "s" : "r";
    }

    private static String told(Suffix suffix) {
        return switch (suffix) {
            case PUBLIC -> "y";
            case ORGANISATION -> "n";
            case UNSAID -> "u";
        };
    }

    @Test
    void readsAnHugeRecord() {
        String huge = "v=DMARC1; p=reject; " + "rua=mailto:a@b.example,; ".repeat(100_000) + "=".repeat(1_000_000);
        assertThatCode(() -> DmarcRecordParser.parse(huge)).doesNotThrowAnyException();
    }
}
