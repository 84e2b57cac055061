package org.meyasubako.reading.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meyasubako.basis.net.DomainName;

/** Every row of {@code urls.tsv} normalises as it says, and its value normalises to itself. */
class UrlNormalizerTableTest {

    private final UrlNormalizer normalizer = new UrlNormalizer();

    static Stream<List<String>> rows() {
        return Table.rows("urls.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void normalisesAsTheTableSays(List<String> row) {
        String found = normalizer.normalize(row.get(0)).map(UrlNormalizerTableTest::written).orElse("no URL");
        assertThat(found).isEqualTo(row.get(1).isEmpty() ? "no URL" : String.join(" ", row.subList(1, 6)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsNothingToDoASecondTime(List<String> row) {
        Optional<NormalUrl> once = normalizer.normalize(row.get(0));
        Optional<NormalUrl> twice = once.flatMap(url -> normalizer.normalize(url.value()));
        assertThat(twice.map(NormalUrl::value)).isEqualTo(once.map(NormalUrl::value));
        assertThat(twice.map(NormalUrl::steps).orElse(List.of())).isEmpty();
    }

    private static String written(NormalUrl url) {
        String flags = Stream.concat(url.defanged() ? Stream.of("defanged") : Stream.empty(),
                url.flags().stream().map(NormalUrl.UrlFlag::code).sorted()).collect(Collectors.joining(","));
        return String.join(" ", url.value(), url.host(), url.registrableDomain().map(DomainName::ascii).orElse(""),
                url.keys().template(), flags);
    }
}
