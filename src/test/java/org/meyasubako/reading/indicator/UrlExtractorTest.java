package org.meyasubako.reading.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.reading.indicator.FoundUrl.Form;
import org.meyasubako.reading.indicator.Indicator.Where;
import org.meyasubako.reading.message.SourceText;

class UrlExtractorTest {

    private final UrlNormalizer normalizer = new UrlNormalizer();
    private final UrlExtractor extractor = new UrlExtractor(normalizer);

    @Test
    void tellsUrlsHostsAndAddressesApart() {
        assertThat(extractor.extract("http://shop.example www.shop.example shop.example/a 192.0.2.1 192.0.2.1/a"))
                .extracting(FoundUrl::form, found -> found.url().value()).containsExactly(
                        tuple(Form.URL, "http://shop.example/"), tuple(Form.HOST, "http://www.shop.example/"),
                        tuple(Form.URL, "http://shop.example/a"), tuple(Form.ADDRESS, "http://192.0.2.1/"),
                        tuple(Form.URL, "http://192.0.2.1/a"));
    }

    @Test
    void joinsAWrappedUrlInItsValue() {
        assertThat(extractor.extract("<http://shop.example/cata\n  logue>")).extracting(found -> found.url().value())
                .containsExactly("http://shop.example/catalogue");
    }

    @Test
    void stopsAtItsLimit() {
        assertThat(extractor.extract("a.co ".repeat(UrlExtractor.MAX_FOUND + 1))).hasSize(UrlExtractor.MAX_FOUND);
    }

    @Test
    void saysThatIndicatorsWereCut() {
        IndicatorExtractor indicators = new IndicatorExtractor(normalizer);
        assertThat(indicators.extract(SourceText.of("a.co ".repeat(UrlExtractor.MAX_FOUND)), Where.TEXT).defects())
                .containsExactly(Defect.of("INDICATORS_CUT"));
        assertThat(indicators.extract(SourceText.of("a.co ".repeat(9)), Where.TEXT).defects()).isEmpty();
    }

    @Test
    void readsNoFurtherThanItsLimitIntoOneUrl() {
        FoundUrl found = extractor.extract("http://shop.example/" + "a".repeat(100_000) + " www.shop.example").getFirst();
        assertThat(found.url().flags()).contains(NormalUrl.UrlFlag.CUT);
        assertThat(found.end()).isEqualTo(UrlNormalizer.MAX_LENGTH + 1);
    }
}
