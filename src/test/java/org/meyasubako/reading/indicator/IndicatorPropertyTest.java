package org.meyasubako.reading.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meyasubako.reading.indicator.Indicator.Where;
import org.meyasubako.reading.message.SourceText;

/** What must hold for any text: random ones, put together from what the scanners look at; each seed is one case. */
class IndicatorPropertyTest {

    private static final int TEXTS = 150;

    private static final List<String> PIECES = List.of(
            "http", "https", "hxxp", "h**p", "ttp", "ftp", "tcp", ":", "//", "/", "\\", "://", "[://]", "[:]", "[.]", "(dot)",
            " dot ", "[dot]", "[at]", "@", "＠", ".", "..", ",", "。", "．", "｡", "・", "www.", "shop", "example", "jp", "co",
            "日本語", "を", "ー", "аррӏе", "faß", "xn--wgv71a119e", "xn--", "%", "%2e", "%41", "%E3", "%zz", "%00", "192", "0x7f",
            "017700000001", "2130706433", "0", "1", "255", "[", "]", "2001:db8::1", "::", "[2001:db8::1]", "(", ")", "<", ">",
            "「", "」", "&gt;", "?", "&", "=", "#", "aHR0cDovL2EuZXhhbXBsZS8", "utm_x", "{id}", "-", "_", "~", " ", "\n", "\r\n",
            "\t", "\0", "\u00ad", "\u200b", "\ud83d", "\ude00", "😀", "ｈｔｔｐ：／／", "Message-ID: ", "version ", "mailto:",
            "a", "Z9", "7f3a9c21", "\\.", "\\/", ".]", "[.", "URL:");

    private final UrlNormalizer normalizer = new UrlNormalizer();
    private final UrlExtractor extractor = new UrlExtractor(normalizer);
    private final IndicatorExtractor indicators = new IndicatorExtractor(normalizer);

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    private static List<String> texts(int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, TEXTS).mapToObj(i -> text(random)).toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 24); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takesAnyTextForAUrlOrForNone(int seed) {
        assertThat(texts(seed)).allSatisfy(text -> normalizer.normalize(text).ifPresent(url -> {
            assertThat(url.value()).startsWith(url.scheme() + "://").matches("[!-~]+");
            assertThat(url.host()).isNotEmpty();
        }));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void normalisesAValueToItself(int seed) {
        assertThat(texts(seed)).allSatisfy(text -> {
            Optional<String> once = normalizer.normalize("http://" + text).map(NormalUrl::value);
            assertThat(once.flatMap(normalizer::normalize).map(NormalUrl::value)).isEqualTo(once);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pointsAtWhatItFoundInOrderAndNeverTwice(int seed) {
        assertThat(texts(seed)).allSatisfy(text -> {
            int last = 0;
            for (FoundUrl found : extractor.extract(text)) {
                assertThat(found.start()).isGreaterThanOrEqualTo(last);
                assertThat(text.substring(found.start(), found.end())).isEqualTo(found.raw()).isNotEmpty();
                last = found.end();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsEachIndicatorOnce(int seed) {
        assertThat(texts(seed)).allSatisfy(text -> assertThat(indicators.extract(SourceText.of(text), Where.TEXT).all())
                .extracting(one -> one.type() + " " + one.value()).doesNotHaveDuplicates());
    }
}
