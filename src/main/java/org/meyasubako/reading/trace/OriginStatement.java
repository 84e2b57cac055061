package org.meyasubako.reading.trace;

import java.util.Optional;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.net.IpAddress;

/**
 * What a field other than Received says of where the mail came into being: it counts as the lowest hop.
 *
 * @param field the field's name as written
 * @param kind what it tells
 * @param written its body
 * @param address the client's address, where the field names one
 * @param believed whether it stands above the last line that is believed, so that a host that we believe put it there; everything beneath
 *     may have come with the mail
 */
public record OriginStatement(String field, Kind kind, String written, Optional<IpAddress> address, boolean believed, Optional<Span> span) {

    /** What such a field tells. */
    public enum Kind {
        /** The address of the browser or mail program that handed the mail in. */
        CLIENT,
        /** The account that had logged in. */
        ACCOUNT,
        /** The script on a web server that made the mail. */
        SCRIPT,
        /** The account or user on a shared server, as its panel writes it. */
        SERVER_USER
    }
}
