package org.meyasubako.reading.trace;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.message.MailDate;

/** The times of a chain, where they can be compared: a date without a zone may be half a day off and says nothing. */
final class HopTime {

    private HopTime() {}

    /** The point in time; {@code -0000} states none of a zone but is UTC all the same (RFC 5322 section 3.3). */
    static Optional<Instant> of(Optional<MailDate> date) {
        return date.filter(d -> d.zoneKnown() || d.zone().filter("-0000"::equals).isPresent()).map(MailDate::instant);
    }

    /** A length of time in words. */
    static Sentence told(Duration length) {
        Duration positive = length.abs();
        return Sentence.of(AnomalyCode.class, "duration", positive.toHours(), positive.toMinutesPart());
    }
}
