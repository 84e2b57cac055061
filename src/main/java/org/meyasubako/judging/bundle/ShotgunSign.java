package org.meyasubako.judging.bundle;

import java.util.Locale;
import java.util.stream.Stream;
import org.meyasubako.reading.message.AddressReader;
import org.meyasubako.reading.message.Message;

/** Whether a complaint is addressed to many providers at once (しらみつぶし). */
final class ShotgunSign {

    /** Organisations from which on a complaint names nobody in particular. */
    static final int MANY = 5;

    boolean isShown(Exhibit exhibit) {
        Message message = exhibit.complaint().message();
        return Stream.of("To", "Cc").flatMap(name -> message.fields(name).stream())
                .flatMap(field -> AddressReader.read(field.body().text()).stream())
                .map(to -> SignExtractor.organisation(to.address().domain().toLowerCase(Locale.ROOT)))
                .distinct().limit(MANY).count() == MANY;
    }
}
