package org.meyasubako.reading.trace;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any line parses, and the raw text is kept. */
class ReceivedFuzz {

    private final ReceivedParser parser = new ReceivedParser();

    @FuzzTest(maxDuration = "15m")
    void anyLineParses(FuzzedDataProvider input) {
        String line = input.consumeRemainingAsString();
        if (!parser.parse(line).raw().equals(line)) {
            throw new AssertionError("the raw text was changed");
        }
    }
}
