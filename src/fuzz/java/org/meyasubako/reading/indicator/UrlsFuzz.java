package org.meyasubako.reading.indicator;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any text gives its URLs, and normalising twice changes nothing. */
class UrlsFuzz {

    private final UrlNormalizer normalizer = new UrlNormalizer();
    private final UrlExtractor extractor = new UrlExtractor(normalizer);

    @FuzzTest(maxDuration = "15m")
    void normalisingTwiceChangesNothing(FuzzedDataProvider input) {
        for (FoundUrl found : extractor.extract(input.consumeRemainingAsString())) {
            NormalUrl url = found.url();
            String again = normalizer.normalize(url.value()).map(NormalUrl::value).orElse("none");
            if (!again.equals(url.value())) {
                throw new AssertionError(url.value() + " became " + again);
            }
        }
    }
}
