package org.meyasubako.reading.message;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Span;

/** Any bytes are a message, and every span lies within them. */
class MessageFuzz {

    private final MessageReader reader = new MessageReader();

    @FuzzTest(maxDuration = "15m")
    void anyBytesAreAMessage(byte[] bytes) {
        Message message = reader.read(RawMessage.of(bytes, "fuzz.eml"));
        Span whole = new Span(0, bytes.length);
        message.fields().stream().flatMap(field -> field.span().stream()).forEach(span -> {
            if (!whole.contains(span)) {
                throw new AssertionError("a span outside the message: " + span);
            }
        });
        message.leaves().forEach(part -> part.text().span());
    }
}
