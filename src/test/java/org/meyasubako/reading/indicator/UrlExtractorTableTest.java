package org.meyasubako.reading.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In every text of {@code texts.tsv} stands what the row says, and each find stands where it says it does. */
class UrlExtractorTableTest {

    private final UrlExtractor extractor = new UrlExtractor(new UrlNormalizer());

    static Stream<List<String>> rows() {
        return Table.rows("texts.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsWhatTheTableSays(List<String> row) {
        assertThat(extractor.extract(row.getFirst())).extracting(FoundUrl::raw).isEqualTo(row.subList(1, row.size()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void pointsAtWhatItFound(List<String> row) {
        String text = row.getFirst();
        assertThat(extractor.extract(text))
                .allSatisfy(found -> assertThat(text.substring(found.start(), found.end())).isEqualTo(found.raw()));
    }
}
