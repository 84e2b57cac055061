package org.meyasubako.reading.complaint;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Objects;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.reading.complaint.intake.ComplaintReader;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.indicator.UrlNormalizer;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.trace.ShippedTrustPolicy;

/** Any bytes are a complaint of some format. */
class ComplaintFuzz {

    private final MessageReader messages = new MessageReader();
    private final ComplaintReader complaints = new ComplaintReader(messages, new ShippedTrustPolicy(true),
            new IndicatorExtractor(new UrlNormalizer()));

    @FuzzTest(maxDuration = "15m")
    void anyBytesAreAComplaint(byte[] bytes) {
        Objects.requireNonNull(complaints.read(messages.read(RawMessage.of(bytes, "fuzz.eml"))).format());
    }
}
