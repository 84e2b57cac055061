package org.meyasubako.reading.complaint;

import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.net.MailAddress;

/**
 * Who complains.
 *
 * @param address where an answer would go
 * @param name the display name
 */
public record Complainant(Optional<MailAddress> address, Optional<String> name, Channel channel) {

    /** Through what the complaint came. */
    public enum Channel {
        PERSON,
        FEEDBACK_LOOP,
        SPAMCOP,
        REPORTING_BODY,
        VENDOR,
        PROVIDER;

        /** The form of the command line. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
